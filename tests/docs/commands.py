"""What the command line knows, and whether it would take a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import typer

from grader.cli.app import application

Command = Any
"""As click has it: its name, its parameters, and the commands of a group."""


def root() -> Command:
    """Return the command ``grader`` with everything below it."""
    return typer.main.get_command(application())


def below(command: Command, words: tuple[str, ...] = ("grader",)) -> Iterator[tuple[tuple[str, ...], Command]]:
    """Yield a command and all below it, each with the words that call it."""
    yield words, command
    for name, one in getattr(command, "commands", {}).items():
        yield from below(one, (*words, name))


def options(command: Command) -> dict[str, bool]:
    """Return the options of a command by each of their names, and whether one takes a value."""
    found = {"--help": False}
    for one in command.params:
        if one.param_type_name == "option":
            found |= dict.fromkeys((*one.opts, *one.secondary_opts), not one.is_flag and not one.count)
    return found


def problem(words: Sequence[str], command: Command, *, in_prose: bool = False) -> str:
    """Return why a command would not take these words, or nothing; prose may name an option without a value."""
    known = options(command)
    groups = getattr(command, "commands", {})
    rest, values = list(words), []
    while rest:
        word = rest.pop(0)
        if word.startswith("-") and word != "-":
            name, given, _ = word.partition("=")
            if name not in known:
                return f"no option {name}"
            if known[name] and not given:
                if not rest and not in_prose:
                    return f"{name} without a value"
                del rest[:1]
            if name == "--help":
                return ""
        elif groups:
            # What stands for any of them is written in capitals.
            if word.isupper():
                return ""
            return problem(rest, groups[word], in_prose=in_prose) if word in groups else f"no command {word}"
        else:
            values.append(word)
    if groups:
        return ""
    taken = [one for one in command.params if one.param_type_name == "argument"]
    most = None if any(one.nargs == -1 for one in taken) else len(taken)
    if most is not None and len(values) > most:
        return f"{len(values)} arguments, and it takes {most}"
    return ""
