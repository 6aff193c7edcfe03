"""Putting ``student.`` before names that stay with the student, wherever a cell of tests means them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from grader.authoring.names import scope_of

_CALLS = {"type": "type_of", "callable": "callable_of", "id": "id_of"}
_TABLES = {"globals", "locals", "vars"}
HELPERS = frozenset({"bound_anew", "callable_of", "id_of", "names_in", "no_points", "source_of", "type_of"})
"""What `grader.suite.notebook` has for tests that were lifted."""


def asks_for_source(node: ast.AST) -> ast.expr | None:
    """Return what a call asks the source of; None for any other."""
    match node:
        case ast.Call(func=ast.Attribute(attr="getsource") | ast.Name(id="getsource"), args=[asked], keywords=[]):
            return asked
    return None


_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


class Rename(ast.NodeTransformer):
    """Puts ``student.`` before names, and has `type_of` and the like answer what Python's own would get wrong."""

    def __init__(self, remote: Iterable[str], shadowed: Iterable[str] = ()) -> None:
        self._shadowed = frozenset(shadowed)
        self._remote = frozenset(remote) - self._shadowed
        self._local: list[frozenset[str]] = []
        self._changed = frozenset[str]()

    def cell(self, nodes: Iterable[ast.stmt]) -> list[ast.stmt]:
        """Return what the statements of a cell become."""
        nodes = list(nodes)
        self._changed = scope_of(nodes).binds & self._remote
        return [made for node in nodes for made in self.of(node)]

    def of(self, node: ast.stmt) -> list[ast.stmt]:
        """Return what a statement at the top of a cell becomes."""
        made: list[ast.stmt] = [self.visit(node)]
        name = getattr(node, "name", None)
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and name in self._remote:
            target = ast.Attribute(ast.Name("student", ast.Load()), str(name), ast.Store())
            made.append(ast.Assign([target], ast.Name(str(name), ast.Load()), lineno=0))
        # What the cell calls by a student's name is its own from here on, and what the student's code finds there too.
        for one in sorted(scope_of([node]).binds & self._shadowed):
            value = ast.Name(one, ast.Load())
            call = ast.Call(
                ast.Name("bound_anew", ast.Load()), [ast.Name("student", ast.Load())], [ast.keyword(one, value)]
            )
            made.append(ast.Expr(call))
        return made

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self._remote or any(node.id in names for names in self._local):
            return node
        student = ast.Name("student", ast.Load())
        if node.id in self._changed and isinstance(node.ctx, ast.Load):
            return ast.Subscript(student, ast.Constant(node.id), ast.Load())
        return ast.Attribute(student, node.id, node.ctx)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        plain = not node.keywords and not any(isinstance(one, ast.Starred) for one in node.args)
        if name in _CALLS and plain and len(node.args) == 1:
            node.func = ast.Name(_CALLS[name], ast.Load())
        elif name in _TABLES and plain and not node.args and not self._local:
            return ast.Call(ast.Name("names_in", ast.Load()), [ast.Name("student", ast.Load())], [])
        elif name == "dir" and plain and not node.args and not self._local:
            table = ast.Call(ast.Name("names_in", ast.Load()), [ast.Name("student", ast.Load())], [])
            return ast.Call(ast.Name("sorted", ast.Load()), [table], [])
        elif (asked := asks_for_source(node)) is not None:
            # An attribute goes by its name: `__init__` of a proxy would be the proxy's.
            node.func = ast.Name("source_of", ast.Load())
            node.args = [asked.value, ast.Constant(asked.attr)] if isinstance(asked, ast.Attribute) else [asked]
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self._within(node, _bound_in(node))

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        return self._within(node, _bound_in(node))

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        return self._within(node, _targets(node))

    def visit_SetComp(self, node: ast.SetComp) -> ast.AST:
        return self._within(node, _targets(node))

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        return self._within(node, _targets(node))

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> ast.AST:
        return self._within(node, _targets(node))

    def _within(self, node: ast.AST, names: frozenset[str]) -> ast.AST:
        self._local.append(names)
        try:
            return self.generic_visit(node)
        finally:
            self._local.pop()


def shadowed(nodes: Iterable[ast.stmt], remote: Iterable[str]) -> frozenset[str]:
    """Return the names that a cell gives values of its own before it uses them."""
    left, found = set(remote), set[str]()
    for node in nodes:
        scope = scope_of([node])
        found |= (scope.binds - scope.needs) & left
        left -= scope.binds | scope.needs
    return frozenset(found)


def bound_by_name(nodes: Iterable[ast.stmt]) -> frozenset[str]:
    """Return the names that are bound where only a plain name can stand, or by a function for all."""
    found: set[str] = set()
    for node in nodes:
        for one in ast.walk(node):
            match one:
                case ast.Import(names=names) | ast.ImportFrom(names=names):
                    found |= {alias.asname or alias.name.partition(".")[0] for alias in names}
                case ast.ExceptHandler(name=str(name)):
                    found.add(name)
                case ast.NamedExpr(target=ast.Name(id=name)):
                    found.add(name)
                case ast.Global(names=global_names):
                    found |= set(global_names)
                case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                    found.add(name)
    return frozenset(found)


def _bound_in(node: _Function) -> frozenset[str]:
    """Return the names that are a function's own."""
    arguments = node.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    names = {one.arg for one in every if one is not None}
    body = [node.body] if isinstance(node, ast.Lambda) else node.body
    declared: set[str] = set()
    for one in _own(body):
        if isinstance(one, ast.Global | ast.Nonlocal):
            declared |= set(one.names)
        elif isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load):
            names.add(one.id)
        elif isinstance(one, ast.FunctionDef | ast.ClassDef):
            names.add(one.name)
    return frozenset(names - declared)


def _own(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    for node in nodes:
        yield node
        if not isinstance(node, _Function | ast.ClassDef | _Comprehension):
            yield from _own(ast.iter_child_nodes(node))


def _targets(node: _Comprehension) -> frozenset[str]:
    return frozenset(one.id for part in node.generators for one in ast.walk(part.target) if isinstance(one, ast.Name))
