"""``grader serve``."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from grader.classroom import UsageError
from grader.classroom.conditions import course_of
from grader.cli.options import CourseOption, IsolationOption, KeyOption

_NEEDS = ("starlette", "uvicorn", "sqlalchemy", "python_multipart")

app = typer.Typer(
    name="serve",
    help="Let a class hand in by a browser and read its verdict seconds later.\n\n"
    "Run it in the course's folder. Everything of the class is kept in one folder (--folder): what was handed in, the "
    "Grades and the database. It prints a link by which the first instructor enters.",
    epilog="Examples: grader serve    grader serve --port 80 --address https://class.example.org --behind-proxy    "
    "grader serve invite roster.csv    grader serve link student01    grader serve backup class.tar.gz",
    invoke_without_command=True,
    no_args_is_help=False,
    rich_markup_mode=None,
)

FolderOption = Annotated[
    Path, typer.Option("--folder", metavar="DIR", help="Where everything of the class is kept.")
]  # fmt: skip
DatabaseOption = Annotated[
    str | None,
    typer.Option(
        "--database", metavar="URL", envvar="GRADER_DATABASE", help="postgresql://…; by default a file in --folder."
    ),
]
AddressOption = Annotated[
    str | None,
    typer.Option("--address", metavar="URL", help="How browsers reach it; by default http://localhost and the port."),
]


@app.callback()
def run(
    context: typer.Context,
    folder: FolderOption = Path("class"),
    port: Annotated[int, typer.Option("--port", "-p", min=1, max=65535, help="Where it listens.")] = 8100,
    host: Annotated[str, typer.Option("--host", help="On which address; 0.0.0.0 for the whole network.")] = "127.0.0.1",
    address: AddressOption = None,
    behind_proxy: Annotated[
        bool, typer.Option("--behind-proxy", help="A reverse proxy on this machine stands before it.")
    ] = False,
    database: DatabaseOption = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="How many stations; by default two per core.")
    ] = None,
    scheduler: Annotated[
        str | None, typer.Option("--scheduler", metavar="ADDRESS", help="Judge on the workers of a Dask cluster.")
    ] = None,
    openid: Annotated[
        str | None, typer.Option("--openid", metavar="URL", help="Also let people enter by this OpenID Connect issuer.")
    ] = None,
    openid_client: Annotated[
        str, typer.Option("--openid-client", metavar="ID", help="As what the issuer knows this server.")
    ] = "",
    openid_domain: Annotated[
        str,
        typer.Option("--openid-domain", metavar="DOMAIN", help="Enrol whoever has a verified address of this domain."),
    ] = "",
    jupyterhub: Annotated[
        str | None, typer.Option("--jupyterhub", metavar="URL", help="Also let people enter by this JupyterHub.")
    ] = None,
    jupyterhub_service: Annotated[
        str, typer.Option("--jupyterhub-service", metavar="NAME", help="What the hub calls this server.")
    ] = "grader",
    isolation: IsolationOption = "auto",
    course: CourseOption = None,
) -> int:
    """Serve until somebody ends it; what waits then is judged after the next start."""
    if context.invoked_subcommand is not None:
        context.obj = (folder, database, address or f"http://localhost:{port}", course)
        return 0
    _check_extra()
    from grader.serve.running import serve  # noqa: PLC0415 - after what it needs was looked for

    if scheduler and jobs:
        raise UsageError("--jobs is about this machine; with --scheduler the cluster has as many as its workers")
    return serve(
        course_of(course),
        folder=folder,
        port=port,
        host=host,
        address=address,
        behind_proxy=behind_proxy,
        database=database,
        jobs=jobs,
        scheduler=scheduler,
        isolation=isolation,
        jupyterhub=(jupyterhub, jupyterhub_service) if jupyterhub else None,
        openid=(openid, openid_client, openid_domain) if openid else None,
    )


@app.command("invite", epilog="Example: grader serve invite roster.csv > links.csv")
def _invite(
    context: typer.Context,
    roster: Annotated[Path, typer.Argument(metavar="CSV", help="Of Canvas, Moodle, GitHub Classroom, or plain.")],
    role: Annotated[str, typer.Option("--role", help="student, assistant or instructor.")] = "student",
    key: KeyOption = None,
) -> int:
    """Enrol a roster and print a personal link for everybody who has none, as CSV.

    Running it again gives a link to who is new, and leaves all others as they are.
    """
    _check_extra()
    from grader.serve.running import invite  # noqa: PLC0415

    folder, database, address, course = context.obj
    sys.stdout.buffer.write(invite(course_of(course), folder, database, address, roster, key, role))
    return 0


@app.command("link", epilog="Example: grader serve link student01")
def _link(
    context: typer.Context,
    person: Annotated[str, typer.Argument(metavar="NAME", help="The name of their folder; or instructor.")],
) -> int:
    """Print a new personal link for somebody, in the place of the one they had."""
    _check_extra()
    from grader.serve.running import link  # noqa: PLC0415

    folder, database, address, course = context.obj
    typer.echo(link(course_of(course), folder, database, address, person))
    return 0


@app.command("backup", epilog="Example: grader serve backup /backups/$(date +%F).tar.gz")
def _backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file, which will be a .tar.gz.")],
) -> int:
    """Copy the whole class into one file, also while the server runs; to restore it, unpack it and start.

    A PostgreSQL is not in it: run pg_dump before this command, so that no file is missing that it speaks of.
    """
    _check_extra()
    from grader.serve.backup import back_up  # noqa: PLC0415

    folder, database, _, course = context.obj
    count = back_up(course_of(course), folder, file)
    typer.echo(f"{file}: {count} files" + (", without the database" if database else ""))
    return 0


def _check_extra() -> None:
    if missing := [name for name in _NEEDS if find_spec(name) is None]:
        raise UsageError(f"grader serve needs {', '.join(missing)}: pip install 'gradewright[serve]'")
