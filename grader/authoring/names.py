"""Which names a statement of a notebook binds, changes and needs."""

from __future__ import annotations

import ast
import symtable
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from grader.authoring.nbcourse import Role


@dataclass(frozen=True, eq=False)
class Statement:
    """A statement at the top level of a cell; ``cell`` is the cell's place in the notebook."""

    cell: int
    role: Role
    node: ast.stmt

    @cached_property
    def scope(self) -> Scope:
        """The names it uses."""
        return scope_of([self.node])

    @property
    def is_import(self) -> bool:
        """Whether it only imports."""
        return isinstance(self.node, ast.Import | ast.ImportFrom)

    @property
    def is_function(self) -> bool:
        """Whether it defines a function."""
        return isinstance(self.node, ast.FunctionDef)

    @property
    def is_definition(self) -> bool:
        """Whether it defines a function or class."""
        return isinstance(self.node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)

    @cached_property
    def changes(self) -> frozenset[str]:
        """The names that are not bound here, but whose values are changed: by an element, an attribute or a method."""
        changed = set()
        for node in _own_scope(self.node):
            if isinstance(node, ast.Subscript | ast.Attribute) and not isinstance(node.ctx, ast.Load):
                changed.add(root_name(node))
            elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                changed.add(root_name(node.value.func) if isinstance(node.value.func, ast.Attribute) else "")
        return frozenset(changed - {""})

    @property
    def seeds(self) -> bool:
        """Whether it seeds a generator of random numbers, which what follows depends on."""
        node = self.node
        return (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Call)
            and isinstance(node.value.func, ast.Attribute)
            and node.value.func.attr == "seed"
        )


@dataclass(frozen=True)
class Scope:
    """Names of some statements.

    Attributes
    ----------
    binds : frozenset of str
        Bound, or deleted, at the top level.
    needs : frozenset of str
        Looked up at the top level, from wherever.
    inner : frozenset of str
        Bound in functions, lambdas and comprehensions.
    """

    binds: frozenset[str]
    needs: frozenset[str]
    inner: frozenset[str]


def scope_of(nodes: list[ast.stmt]) -> Scope:
    """Return the names of statements, as Python's own compiler tells them."""
    source = ast.parse(ast.unparse(ast.Module(nodes, [])))
    top = symtable.symtable(ast.unparse(_ScopesOfTheirOwn().visit(source)), "cell", "exec")
    binds = {one.get_name() for one in top.get_symbols() if one.is_assigned() or one.is_imported()}
    needs = {one.get_name() for one in top.get_symbols() if one.is_referenced()}
    inner = set()
    for table in _below(top):
        for one in table.get_symbols():
            if one.is_global():
                needs.add(one.get_name())
            elif one.is_local():
                inner.add(one.get_name())
    deleted = {
        node.id
        for statement in nodes
        for node in _own_scope(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Del)
    }
    return Scope(frozenset(binds | deleted), frozenset(needs), frozenset(inner))


def looked_up_first(nodes: Iterable[ast.stmt]) -> frozenset[str]:
    """Return the names that some way through statements looks up before the statements have bound them."""
    found: set[str] = set()
    _follow(nodes, set(), found)
    return frozenset(found)


def _follow(nodes: Iterable[ast.stmt], bound: set[str], found: set[str]) -> bool:
    """Add to ``bound`` what is bound at the end of the statements on every way; whether there is a way to the end."""
    for node in nodes:
        match node:
            case ast.If(test=test, body=body, orelse=orelse):
                _look(test, bound, found)
                _join([(body, set(bound)), (orelse, set(bound))], bound, found)
            case ast.While(test=test, body=body, orelse=orelse):
                _look(test, bound, found)
                _follow(body, set(bound), found)
                _follow(orelse, set(bound), found)
            case ast.For(target=target, iter=iterated, body=body, orelse=orelse):
                _look(iterated, bound, found)
                _follow(body, bound | _stored(target), found)
                _follow(orelse, set(bound), found)
            case ast.With(items=items, body=body):
                for item in items:
                    _look(item.context_expr, bound, found)
                    bound |= _stored(item.optional_vars) if item.optional_vars is not None else set()
                if not _follow(body, bound, found):
                    return False
            case ast.Try(body=body, handlers=handlers, orelse=orelse, finalbody=finalbody):
                ways = [([*body, *orelse], set(bound))]
                for handler in handlers:
                    if handler.type is not None:
                        _look(handler.type, bound, found)
                    ways.append((handler.body, bound | ({handler.name} if handler.name else set())))
                before = set(bound)
                _join(ways, bound, found)
                _follow(finalbody, before, found)
            case _:
                scope = scope_of([node])
                found |= scope.needs - bound
                bound |= scope.binds
                if isinstance(node, ast.Raise):
                    return False
    return True


def _join(ways: list[tuple[list[ast.stmt], set[str]]], bound: set[str], found: set[str]) -> None:
    ends = [known for body, known in ways if _follow(body, known, found)]
    if ends:
        bound |= set.intersection(*ends)


def _look(node: ast.expr, bound: set[str], found: set[str]) -> None:
    scope = scope_of([ast.Expr(node)])
    found |= scope.needs - bound
    bound |= scope.binds


def _stored(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}


class _ScopesOfTheirOwn(ast.NodeTransformer):
    """Puts comprehensions into functions, which they are: since Python 3.12 their names are told with those around."""

    def _apart(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> ast.expr:
        # These concern the function around it.
        if any(isinstance(part, ast.NamedExpr | ast.Await | ast.Yield | ast.YieldFrom) for part in ast.walk(node)):
            return node
        self.generic_visit(node)
        first = node.generators[0]
        given, first.iter = first.iter, ast.Name("_given", ast.Load())
        signature = ast.arguments([], [ast.arg("_given")], None, [], [], None, [])
        return ast.Call(ast.Lambda(signature, node), [given], [])

    def visit(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            return self._apart(node)
        return self.generic_visit(node)


def root_name(node: ast.AST) -> str:
    """Return the name that a chain of attributes and elements begins with; empty where it begins otherwise."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _below(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    for child in table.get_children():
        yield child
        yield from _below(child)


def _own_scope(node: ast.AST) -> Iterator[ast.AST]:
    """Yield a node and what is below it, without the bodies of functions and classes."""
    yield node
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
        for child in ast.iter_child_nodes(node):
            yield from _own_scope(child)
