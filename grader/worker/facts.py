"""What stands in the definitions of a submission, as short words that a claim about the code can be compared with.

A fact names one thing that the syntax tree shows, whatever layout and names the author chose: ``np.max``, ``.T``,
``axis=1``, ``-=``, ``np.log() + #``. Nothing of it is evaluated. Facts are told by a worker that has run nothing of the
submission, so none can hold a hidden input.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from grader.worker.program import statements_of

MOST_DEFINITIONS = 200
MOST_FACTS = 500
LONGEST = 80
_MOST_NODES = 20_000
_DEEPEST, _DEEPEST_BLOCK = 6, 50
_MOST_ARGUMENTS = 8

_OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.MatMult: "@", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
    ast.USub: "-", ast.UAdd: "+", ast.Invert: "~", ast.Not: "not ", ast.And: "and", ast.Or: "or",
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Is: "is",
    ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip
_STATEMENTS: dict[type[ast.AST], str] = {
    ast.If: "if", ast.IfExp: "if", ast.For: "for", ast.While: "while", ast.Return: "return", ast.Lambda: "lambda",
    ast.Try: "try", ast.Break: "break", ast.Continue: "continue", ast.Delete: "del", ast.Global: "global",
    ast.Yield: "yield", ast.ListComp: "comprehension", ast.GeneratorExp: "comprehension",
    ast.DictComp: "comprehension", ast.Raise: "raise", ast.Assert: "assert",
}  # fmt: skip
# Added to a number near 1, it changes nothing.
_TINY = 1e-15
_RANDOM = {"random", "rng", "rand", "randn", "uniform", "normal", "binomial", "choice", "permutation", "shuffle"}
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# Methods of arrays that compute something new and change nothing.
_PURE = {
    "argmax", "astype", "clip", "copy", "dot", "flatten", "max", "mean", "min", "ravel", "reshape", "squeeze", "sum",
    "transpose",
}  # fmt: skip
_PURE_OF_NUMPY = _PURE | {
    "abs", "add", "array", "asarray", "divide", "exp", "expand_dims", "log", "matmul", "maximum", "minimum", "multiply",
    "negative", "sqrt", "square", "subtract", "tanh", "where", "zeros", "zeros_like",
}  # fmt: skip


def facts(sources: Iterable[tuple[int, str]]) -> list[list[str]]:
    """Return the names of functions and classes, each with what stands in it, a fact a line; the last binding counts.

    Parameters
    ----------
    sources : iterable of (number, source)
        The cells, those of files beside the work first.
    """
    found: dict[str, list[str]] = {}
    aliases: dict[str, str] = {}
    for _, source in sources:
        statements, _ = statements_of(source)
        lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for statement in statements:
            aliases |= _imported(statement)
            if isinstance(statement, (*_FUNCTIONS, ast.ClassDef)):
                found.pop(statement.name, None)
                inside = lines[statement.lineno - 1 : statement.end_lineno]
                found[statement.name] = list(_about(statement, aliases, inside))
    chosen = list(found.items())[-MOST_DEFINITIONS:]
    return [[name, "\n".join(lines)] for name, lines in chosen if name.isidentifier() and len(name) <= LONGEST]


def _imported(statement: ast.stmt) -> dict[str, str]:
    """Return what the names that a statement imports stand for, with NumPy as ``np``."""
    if isinstance(statement, ast.Import):
        return {one.asname or one.name: _short(one.name) for one in statement.names}
    if isinstance(statement, ast.ImportFrom) and statement.module:
        module = _short(statement.module)
        return {one.asname or one.name: f"{module}.{one.name}" for one in statement.names if one.name != "*"}
    return {}


def _short(module: str) -> str:
    return "np" + module.removeprefix("numpy") if module.partition(".")[0] == "numpy" else module


def _about(tree: ast.stmt, aliases: dict[str, str], lines: Sequence[str]) -> list[str]:
    told: dict[str, None] = {}
    for number, node in enumerate(ast.walk(tree)):
        if number == _MOST_NODES or len(told) >= MOST_FACTS:
            break
        for fact in _of_node(node, aliases):
            if len(fact) <= LONGEST and fact.isprintable():
                told[fact] = None
    for owner, function in _functions(tree):
        told |= dict.fromkeys(_of_function(owner, function))
        told |= dict.fromkeys(one for one in _of_named_values(function, aliases) if len(one) <= LONGEST)
    told |= dict.fromkeys(_commented_out(lines, getattr(tree, "lineno", 1)))
    return list(told)[:MOST_FACTS]


def _of_node(node: ast.AST, aliases: dict[str, str]) -> Iterator[str]:
    if (word := _STATEMENTS.get(type(node))) is not None:
        yield word
    if isinstance(node, ast.BinOp | ast.UnaryOp | ast.BoolOp | ast.Compare):
        yield from _of_operation(node, aliases)
    elif isinstance(node, ast.Name):
        yield aliases.get(node.id, node.id)
    elif isinstance(node, ast.Attribute):
        yield f".{node.attr}"
        yield _dotted(node, aliases)
    elif isinstance(node, ast.Call):
        yield _call(node, aliases)
        yield from _call_by_names(node, aliases)
    elif isinstance(node, ast.keyword) and node.arg:
        yield f"{node.arg}="
        yield f"{node.arg}={_constant(node.value)}"
    elif isinstance(node, ast.Constant):
        yield repr(node.value) if isinstance(node.value, str) else f"#{_constant(node)}"
        if isinstance(node.value, float) and 0 < abs(node.value) < _TINY:
            yield "tiny"
    else:
        yield from _of_statement(node, aliases)


def _of_operation(node: ast.BinOp | ast.UnaryOp | ast.BoolOp | ast.Compare, aliases: dict[str, str]) -> Iterator[str]:
    if isinstance(node, ast.Compare):
        left, sign, right = node.left, _OPERATORS[type(node.ops[0])], node.comparators[0]
        yield from (_OPERATORS[type(one)] for one in node.ops)
        yield f"{_operand(left, aliases)} {sign} {_operand(right, aliases)}"
        return
    sign = _OPERATORS[type(node.op)]
    if isinstance(node, ast.UnaryOp):
        yield f"{sign}x"
        return
    yield sign
    if isinstance(node, ast.BinOp):
        yield f"{_operand(node.left, aliases)} {sign} {_operand(node.right, aliases)}"


def _of_statement(node: ast.AST, aliases: dict[str, str]) -> Iterator[str]:
    if isinstance(node, ast.AugAssign):
        yield f"{_OPERATORS[type(node.op)]}="
        yield f"{_operand(node.target, aliases)} {_OPERATORS[type(node.op)]}= {_operand(node.value, aliases)}"
    elif isinstance(node, ast.Assign):
        yield f"{_operand(node.targets[-1], aliases)} = {_operand(node.value, aliases)}"
        if len(node.targets) > 1:
            yield "= ="
    elif isinstance(node, ast.Return) and node.value is not None:
        yield f"return {_operand(node.value, aliases)}"
    elif isinstance(node, ast.For | ast.While) and any(isinstance(inner, ast.Return) for inner in ast.walk(node)):
        yield "return in loop"
    elif isinstance(node, ast.Slice):
        yield "slice"
    elif isinstance(node, ast.Raise) and node.exc is not None:
        raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        yield f"raise {_dotted(raised, aliases)}"


def _dotted(node: ast.AST, aliases: dict[str, str]) -> str:
    parts: list[str] = []
    while isinstance(node, ast.Attribute) and len(parts) < _DEEPEST:
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return "." + ".".join(reversed(parts))
    return ".".join([aliases.get(node.id, node.id), *reversed(parts)])


def _function(node: ast.expr, aliases: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return aliases.get(node.id, node.id)
    if not isinstance(node, ast.Attribute):
        return "…"
    # What a method belongs to has a name of the author's own, but a module has not.
    root = _dotted(node, aliases)
    of_module = root.partition(".")[0] in {name.partition(".")[0] for name in aliases.values()}
    return root if of_module or root.startswith("self.") else f".{node.attr}"


def _call(node: ast.Call, aliases: dict[str, str]) -> str:
    given = [_operand(one, aliases) for one in node.args[:4]]
    given += [f"{one.arg}=" for one in node.keywords[:4] if one.arg]
    return f"{_function(node.func, aliases)}({', '.join(given)})"


def _call_by_names(node: ast.Call, aliases: dict[str, str]) -> Iterator[str]:
    """Yield a call with its arguments, where all of them are names, numbers and texts: parameters have known names."""
    given = [("", one) for one in node.args] + [(f"{one.arg}=", one.value) for one in node.keywords]
    if given and all(isinstance(one, ast.Name | ast.Constant) for _, one in given[:_MOST_ARGUMENTS]):
        told = (f"{name}{one.id if isinstance(one, ast.Name) else _constant(one)}" for name, one in given)
        yield f"{_function(node.func, aliases)}({', '.join(islice(told, _MOST_ARGUMENTS))})"


def _operand(node: ast.AST, aliases: dict[str, str], depth: int = 0) -> str:
    """Return what kind of thing stands there, with nothing of what it holds but the name of a function called."""
    if isinstance(node, ast.Constant):
        return "#" if isinstance(node.value, int | float) else repr(node.value)[:20]
    if isinstance(node, ast.Name):
        return "name"
    if isinstance(node, ast.Attribute):
        return ".T" if node.attr == "T" else "attribute"
    if isinstance(node, ast.Subscript):
        return "[]"
    if isinstance(node, ast.Call):
        return f"{_function(node.func, aliases)}()"
    if isinstance(node, ast.BinOp):
        return f"({_OPERATORS[type(node.op)]})"
    if isinstance(node, ast.UnaryOp) and depth < _DEEPEST:
        return f"{_OPERATORS[type(node.op)]}{_operand(node.operand, aliases, depth + 1)}"
    if isinstance(node, ast.Compare):
        return f"({_OPERATORS[type(node.ops[0])]})"
    if isinstance(node, ast.Tuple):
        return "(,)"
    return "[,]" if isinstance(node, ast.List) else "…"


def _constant(node: ast.AST) -> str:
    """Return a constant as Python writes it; a point for anything else."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return f"-{_constant(node.operand)}"
    if isinstance(node, ast.Constant) and isinstance(node.value, bool | float | None):
        return repr(node.value)
    if isinstance(node, ast.Constant) and isinstance(node.value, int) and abs(node.value) < 10**12:
        return repr(node.value)
    return "·"


# -- what stands behind names ------------------------------------------------------------------------------------------

_AS_OPERATORS = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "power": "**", "dot": "@", "matmul": "@"}


def _of_named_values(function: ast.FunctionDef | ast.AsyncFunctionDef, aliases: dict[str, str]) -> Iterator[str]:
    """Yield what operations are done with once what is put in the place of a name is what the name was given.

    ``z = np.log(y)`` and ``z + 1e-7`` below it is ``np.log() + #`` as well, and so is ``np.add(np.log(y), 1e-7)``.
    """
    given: dict[str, list[ast.expr]] = {}
    nodes = list(islice(ast.walk(function), _MOST_NODES))
    for node in nodes:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            given.setdefault(node.id, []).append(node)
        elif isinstance(node, ast.arg):
            given.setdefault(node.arg, []).extend([ast.Constant(None)] * 2)
    values = {
        node.targets[0].id: node.value
        for node in nodes
        if isinstance(node, ast.Assign)
        and len(node.targets) == 1
        and isinstance(node.targets[0], ast.Name)
        and len(given[node.targets[0].id]) == 1
    }
    for node in nodes:
        left, right = _sides(node, aliases)
        if left is not None and right is not None:
            sign = _operand(node, aliases).strip("()") if isinstance(node, ast.BinOp) else _sign(node, aliases)
            one, other = (_behind(side, values, aliases) for side in (left, right))
            yield f"{one} {sign} {other}"
        elif isinstance(node, ast.Return) and node.value is not None:
            yield f"return {_behind(node.value, values, aliases)}"
        elif isinstance(node, ast.Assign):
            yield f"{_operand(node.targets[-1], aliases)} = {_behind(node.value, values, aliases)}"


def _sides(node: ast.AST, aliases: dict[str, str]) -> tuple[ast.expr | None, ast.expr | None]:
    if isinstance(node, ast.BinOp):
        return node.left, node.right
    if isinstance(node, ast.Call) and len(node.args) == 2 and _sign(node, aliases):
        return node.args[0], node.args[1]
    return None, None


def _sign(node: ast.AST, aliases: dict[str, str]) -> str:
    """Return the operator that a function of NumPy stands for; empty for any other node."""
    name = _function(node.func, aliases) if isinstance(node, ast.Call) else ""
    return _AS_OPERATORS.get(name.removeprefix("np."), "") if name.startswith("np.") else ""


def _behind(node: ast.expr, values: dict[str, ast.expr], aliases: dict[str, str]) -> str:
    for _ in range(_DEEPEST):
        if not (isinstance(node, ast.Name) and node.id in values):
            break
        node = values[node.id]
    sign = _sign(node, aliases)
    return f"({sign})" if sign else _operand(node, aliases)


# -- what a function does with its values ----------------------------------------------------------------------------


def _functions(tree: ast.stmt) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    if isinstance(tree, _FUNCTIONS):
        yield tree.name, tree
    elif isinstance(tree, ast.ClassDef):
        for inner in tree.body:
            if isinstance(inner, _FUNCTIONS):
                yield f"{tree.name}.{inner.name}", inner


def _of_function(owner: str, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """Yield its signature, whether it ends without a return, and what it computes and does not use, with lines."""
    signature = _signature(function.args)
    yield f"def {owner} {','.join(signature)}"
    yield from (f"default {one}" for one in signature if "=" in one)
    nodes = list(islice(_own(function.body), _MOST_NODES))
    returned = [node for node in nodes if isinstance(node, ast.Return) and node.value is not None]
    if not any(isinstance(node, ast.Yield | ast.YieldFrom) for node in nodes) and not _always_leaves(function.body):
        yield f"ends {owner}:{returned[-1].lineno}" if returned else f"silent {owner}:{function.lineno}"
    yield from _unused(function)
    yield from _ignored(owner, function)
    if _draws(function):
        yield f"random in {function.name}"
    if _has_a_key_twice(nodes):
        yield "key twice"
    for node in nodes:
        if isinstance(node, ast.Expr) and (what := _dropped(node.value)):
            yield f"dropped {what}:{node.lineno}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield f".{node.func.attr[:40]}() in {function.name[:40]}"


def _signature(arguments: ast.arguments) -> list[str]:
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(arguments.defaults))
    pairs = list(zip(plain, [*defaults, *arguments.defaults], strict=True))
    pairs += list(zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True))
    told = [one.arg if default is None else f"{one.arg}={_constant(default)}" for one, default in pairs[:20]]
    return [*told, *(["*"] if arguments.vararg else []), *(["**"] if arguments.kwarg else [])]


def _own(body: Sequence[ast.stmt]) -> Iterator[ast.AST]:
    """Yield the nodes of a body without those of functions in it."""
    waiting: list[ast.AST] = list(reversed(body))
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (*_FUNCTIONS, ast.Lambda, ast.ClassDef)):
            waiting.extend(reversed(list(ast.iter_child_nodes(node))))


def _always_leaves(body: Sequence[ast.stmt], depth: int = 0) -> bool:
    """Whether a run through these statements never comes out below them; True where that is hard to say."""
    return depth > _DEEPEST_BLOCK or any(_leaves(one, depth + 1) for one in body)


def _leaves(one: ast.stmt, depth: int) -> bool:
    if isinstance(one, ast.If):
        return bool(one.orelse) and _always_leaves(one.body, depth) and _always_leaves(one.orelse, depth)
    if isinstance(one, ast.With):
        return _always_leaves(one.body, depth)
    if isinstance(one, ast.While):
        return isinstance(one.test, ast.Constant)
    return isinstance(one, ast.Return | ast.Raise | ast.Try | ast.Match)


def _unused(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """Yield the variables that get a value and are never read."""
    stored: dict[str, int] = {}
    others: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            stored[node.targets[0].id] = node.lineno
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            others.add(node.target.id)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load | ast.Del):
            others.add(node.id)
        elif isinstance(node, ast.Global | ast.Nonlocal):
            others.update(node.names)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("locals", "exec"):
            return
    for name, line in stored.items():
        if name not in others and not name.startswith("_"):
            yield f"unused {name[:40]}:{line}"


def _ignored(owner: str, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """Yield the parameters that a function with something in it never reads."""
    if not any(isinstance(node, ast.Return | ast.Assign | ast.AugAssign) for node in ast.walk(function)):
        return
    read = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    if read & {"locals", "exec", "eval", "vars"}:
        return
    parameters = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    for one in parameters[:20]:
        if one.arg not in read and one.arg not in ("self", "cls"):
            yield f"ignored {owner}.{one.arg[:40]}:{function.lineno}"


def _draws(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether something with the name of a generator of random numbers is used."""
    names = (node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "") for node in ast.walk(function))
    return any(name in _RANDOM for name in names)


def _has_a_key_twice(nodes: Iterable[ast.AST]) -> bool:
    """Whether a key of a dict gets a value twice, written in a dict or by an assignment each."""
    keys: list[object] = []
    for node in nodes:
        if isinstance(node, ast.Dict):
            found = [one.value for one in node.keys if isinstance(one, ast.Constant)]
            if len(set(map(repr, found))) < len(found):
                return True
        elif isinstance(node, ast.Assign):
            keys += [
                (getattr(one.value, "id", ""), repr(one.slice.value))
                for one in node.targets
                if isinstance(one, ast.Subscript) and isinstance(one.slice, ast.Constant)
            ]
    return len(set(keys)) < len(keys)


def _dropped(node: ast.expr) -> str:
    """Return what a statement computes that nobody keeps; empty for what may have an effect."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute):
            of_numpy = isinstance(node.func.value, ast.Name) and node.func.value.id in ("np", "numpy")
            keeps = any(one.arg == "out" for one in node.keywords)
            name = node.func.attr
            return f".{name}" if not keeps and name in (_PURE_OF_NUMPY if of_numpy else _PURE) else ""
        return ""
    if isinstance(node, ast.Compare):
        return "=="
    if isinstance(node, ast.BinOp):
        return _OPERATORS[type(node.op)]
    return "[]" if isinstance(node, ast.Subscript) else ""


def _commented_out(lines: Sequence[str], first: int) -> Iterator[str]:
    """Yield the places of comments that are statements: what was taken out for a moment and stayed out."""
    for number, line in enumerate(lines[:1000], first):
        mark, _, text = line.strip().partition("#")
        text = text.lstrip("# ")
        if mark or not text or len(text) > 200 or not any(sign in text for sign in ("=", "return")):
            continue
        try:
            (statement,) = ast.parse(text).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        is_update = isinstance(statement, ast.AugAssign) or (
            isinstance(statement, ast.Assign) and not isinstance(statement.value, ast.Constant)
        )
        if is_update or (isinstance(statement, ast.Return) and statement.value is not None):
            yield f"commented :{number}"
