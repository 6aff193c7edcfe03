"""In which folder the public checks of a running notebook are: a kernel does not always run where the notebook is."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from grader.course import PUBLIC_CHECKS
from grader.selfcheck.material import CheckError
from grader.selfcheck.meant import own_name
from grader.selfcheck.misnamed import refuse_misnamed
from grader.selfcheck.work import about, exercises_in, folders_below, has_all

# The path of the notebook, where VS Code and ipykernel leave it; that of one that was never saved leads nowhere.
_PATH_NAMES = ("__vsc_ipynb_file__", "__session__")
_LEVELS_UP = 2  # as many as are looked through below


def checks_folder(here: Path, names: Mapping[str, Any], asked: Sequence[object]) -> Path:
    """Return the folder of the checks that are meant.

    Where there are none in the folder that the kernel runs in, they are beside the notebook, or in the one folder below
    that has checks of what was asked for, or of what the notebook defines, or in one of the two folders above.
    Where they are about other exercises, they are in the one folder beside that has checks of what was asked for.

    Raises
    ------
    CheckError
        if there are none, or several; with what to do.
    """
    named = list(filter(None, (item if isinstance(item, str) else own_name(item) for item in asked)))
    places = (here, *_beside(names))
    for folder in places:
        if (folder / PUBLIC_CHECKS).is_file():
            return about(folder, named)
    below = folders_below(here)
    found = [folder for folder in below if named and has_all(folder, named)]
    found = found or [folder for folder in below if not named and any(name in names for name in exercises_in(folder))]
    if len(found or below) == 1:
        return (found or below)[0]
    if below:
        paths = [folder.relative_to(here).as_posix() for folder in found or below]
        raise CheckError("check", "move_to", folder=here, found=", ".join(paths), example=paths[0])
    for folder in (above for place in places for above in place.parents[:_LEVELS_UP]):
        if (folder / PUBLIC_CHECKS).is_file():
            return folder
    refuse_misnamed(here)
    raise CheckError("check", "no_file", folder=here)


def _beside(names: Mapping[str, Any]) -> Iterator[Path]:
    for told in (*map(names.get, _PATH_NAMES), os.environ.get("JPY_SESSION_NAME")):
        if isinstance(told, str) and told.endswith(".ipynb"):
            yield Path(told).parent
