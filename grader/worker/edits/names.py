"""The names that may stand in the place of another in a definition."""

from __future__ import annotations

import ast
import builtins

from grader.worker.trees import nodes_of

_KNOWN = {"self", "np", "numpy", "math", "random", *dir(builtins)}
_MOST_NUMBERS = 10
_FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Names:
    """What a definition has: parameters and variables of each function, stored attributes, numbers and texts."""

    def __init__(self, tree: ast.stmt) -> None:
        self._parameters: dict[int, list[str]] = {}
        self._all: dict[int, list[str]] = {}
        nodes = nodes_of(tree)
        # Of functions in each other, the outer one is met first; what the inner one has is its own.
        for function in nodes:
            if isinstance(function, _FUNCTIONS):
                inner = nodes_of(function)
                given = [one.arg for one in inner if isinstance(one, ast.arg) and one.arg != "self"]
                stored = [one.id for one in inner if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)]
                for one in inner:
                    self._parameters.setdefault(id(one), given)
                    self._all.setdefault(id(one), list(dict.fromkeys([*given, *stored])))
        local = {name for names in self._all.values() for name in names}
        loaded = (one.id for one in nodes if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Load))
        self._outside = [name for name in dict.fromkeys(loaded) if name not in local | _KNOWN]
        attributes = (one for one in nodes if isinstance(one, ast.Attribute) and is_of_self(one, ast.Store))
        self.stored = list(dict.fromkeys(one.attr for one in attributes))
        texts = (one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str))
        numbers = (one.value for one in nodes if isinstance(one, ast.Constant) and type(one.value) in (int, float))
        self.numbers = list(dict.fromkeys(numbers))[:_MOST_NUMBERS]
        self.keys = [text for text in dict.fromkeys(texts) if text.isidentifier()]

    def at(self, node: ast.AST) -> list[str]:
        """Return the parameters and variables of the outermost function around a node."""
        return self._all.get(id(node), [])

    def parameters_at(self, node: ast.AST) -> list[str]:
        """Return the parameters of that function."""
        return self._parameters.get(id(node), [])

    def others(self, node: ast.Name) -> list[str]:
        """Return the variables that may be meant in the place of one; in that of a function, other functions."""
        names = self._outside if node.id in self._outside else self.at(node)
        return [name for name in names if name != node.id]


def is_of_self(node: ast.Attribute, context: type[ast.expr_context]) -> bool:
    """Whether an attribute is one of the object that a method belongs to."""
    return isinstance(node.ctx, context) and isinstance(node.value, ast.Name) and node.value.id == "self"


def of_self(name: str) -> ast.Attribute:
    """Return an attribute of the object that a method belongs to."""
    return ast.Attribute(ast.Name("self", ast.Load()), name, ast.Load())
