"""What functions do with their values: which leave without a return, and what is computed and never used."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from grader.worker.operands import OPERATORS, constant, operand
from grader.worker.trees import MOST_NODES, nodes_of

_DEEPEST_BLOCK = 50
_RANDOM = {
    "random", "rng", "rand", "randn", "randint", "integers", "uniform", "normal", "standard_normal", "binomial",
    "choice", "choices", "sample", "permutation", "permuted", "shuffle",
}  # fmt: skip
_DRAWN = _RANDOM - {"random", "rng", "normal", "standard_normal", "binomial", "uniform"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_LOOPS = (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
# Methods of lists and of generators of random numbers, in whatever module, that change what they are given.
_NOTHING_BACK = {"append", "extend", "insert", "reverse", "shuffle", "sort"}
# Methods of texts and arrays whose names nobody gives to an attribute.
_METHODS = {
    "all", "any", "argmax", "argmin", "astype", "endswith", "flatten", "isalpha", "isdigit", "lower", "lstrip", "ravel",
    "rstrip", "startswith", "strip", "tolist", "upper",
}  # fmt: skip
# Of two things that are compared, in which cases the answer is yes.
_CASES: dict[type[ast.cmpop], str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=", ast.NotEq: "<>", ast.Is: "=", ast.IsNot: "<>",
}  # fmt: skip
_EXCHANGED = str.maketrans("<>", "><")
# Methods of arrays that compute something new and change nothing.
_PURE = {
    "argmax", "astype", "clip", "copy", "dot", "flatten", "max", "mean", "min", "ravel", "reshape", "squeeze", "sum",
    "transpose",
}  # fmt: skip
_PURE_OF_NUMPY = _PURE | {
    "abs", "add", "array", "asarray", "divide", "exp", "expand_dims", "log", "matmul", "maximum", "minimum", "multiply",
    "negative", "sqrt", "square", "subtract", "tanh", "where", "zeros", "zeros_like",
}  # fmt: skip


def functions_of(tree: ast.stmt) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Yield a function, or the methods of a class, each with its name."""
    if isinstance(tree, FUNCTIONS):
        yield tree.name, tree
    elif isinstance(tree, ast.ClassDef):
        for inner in tree.body:
            if isinstance(inner, FUNCTIONS):
                yield f"{tree.name}.{inner.name}", inner


def of_function(owner: str, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """Yield its signature, whether it ends without a return, and what it computes and does not use, with lines."""
    signature = _signature(function.args)
    yield f"def {owner} {','.join(signature)}"
    yield from (f"default {one}" for one in signature if "=" in one)
    nodes = list(islice(_own(function.body), MOST_NODES))
    returned = [node for node in nodes if isinstance(node, ast.Return) and node.value is not None]
    if not any(isinstance(node, ast.Yield | ast.YieldFrom) for node in nodes) and not _always_leaves(function.body):
        yield f"ends {owner}:{returned[-1].lineno}" if returned else f"silent {owner}:{function.lineno}"
    yield from _unused(function)
    yield from _ignored(owner, function)
    if _draws(function):
        yield f"random in {function.name}"
        calls = [node for node in nodes if isinstance(node, ast.Call) and _draws(node.func)]
        if len(calls) > 1:
            yield "random twice"
        if len([one for one in calls if isinstance(one.func, ast.Attribute) and one.func.attr in _DRAWN]) > 1:
            yield "drawn twice"
    for node in nodes:
        if isinstance(node, _LOOPS):
            yield from _repeated(node)
    yield from (f"{name}() once in {function.name[:40]}" for name in _called_once(function, nodes))
    if _has_a_key_twice(nodes):
        yield "key twice"
    for node in nodes:
        if isinstance(node, ast.Assign) and (what := _in_place(node.value)):
            yield f"nothing {what}:{node.lineno}"
        elif isinstance(node, ast.Compare | ast.If | ast.IfExp) and (what := _uncalled(node)):
            yield f"uncalled {what}:{node.lineno}"
        if isinstance(node, ast.Expr) and (what := _dropped(node.value)):
            yield f"dropped {what}:{node.lineno}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield f".{node.func.attr[:40]}() in {function.name[:40]}"


def _signature(arguments: ast.arguments) -> list[str]:
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(arguments.defaults))
    pairs = list(zip(plain, [*defaults, *arguments.defaults], strict=True))
    pairs += list(zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True))
    told = [one.arg if default is None else f"{one.arg}={_default(default)}" for one, default in pairs[:20]]
    return [*told, *(["*"] if arguments.vararg else []), *(["**"] if arguments.kwarg else [])]


def _default(node: ast.expr) -> str:
    """Return a default; of an empty dict or list, which all calls share, that it is one."""
    is_empty = (isinstance(node, ast.Dict) and not node.keys) or (isinstance(node, ast.List) and not node.elts)
    return ast.unparse(node) if is_empty else constant(node)


def _own(body: Sequence[ast.stmt]) -> Iterator[ast.AST]:
    """Yield the nodes of a body without those of functions in it."""
    waiting: list[ast.AST] = list(reversed(body))
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
            waiting.extend(reversed(list(ast.iter_child_nodes(node))))


def _always_leaves(body: Sequence[ast.stmt], depth: int = 0) -> bool:
    """Whether a run through these statements never comes out below them; True where that is hard to say.

    Questions that each lead out may leave no answer over, such as a <= b and a > b.
    """
    if depth > _DEEPEST_BLOCK:
        return True
    cases: dict[tuple[str, str], set[str]] = {}
    waiting = list(reversed(body))
    while waiting:
        one = waiting.pop()
        if isinstance(one, ast.If) and _always_leaves(one.body, depth + 1):
            sides, asked = _asked(one.test)
            left = cases.setdefault(sides, {"<", "=", ">"})
            left.difference_update(asked)
            if not left:
                return True
            waiting += reversed(one.orelse)  # where another answer goes on, as with what stands below
        elif not isinstance(one, ast.If) and _leaves(one, depth + 1):
            return True
        else:
            cases.clear()  # what is compared may be another thing from here on
    return False


def _asked(test: ast.expr) -> tuple[tuple[str, str], str]:
    """Return which two things a question compares, and in which cases its answer is yes; nothing of another one."""
    if not (isinstance(test, ast.Compare) and type(test.ops[0]) in _CASES and len(test.ops) == 1):
        return ("", ""), ""
    one, other, cases = ast.dump(test.left), ast.dump(test.comparators[0]), _CASES[type(test.ops[0])]
    return ((one, other), cases) if one <= other else ((other, one), cases.translate(_EXCHANGED))


def _leaves(one: ast.stmt, depth: int) -> bool:
    if isinstance(one, ast.With):
        return _always_leaves(one.body, depth)
    if isinstance(one, ast.While):
        return isinstance(one.test, ast.Constant)
    return isinstance(one, ast.Return | ast.Raise | ast.Try | ast.Match)


def _unused(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """Yield the variables that get a value and are never read."""
    stored: dict[str, int] = {}
    others: set[str] = set()
    for node in nodes_of(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            stored |= {one.id: node.lineno for one in _each_with_its_own(node) if isinstance(one, ast.Name)}
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


def _each_with_its_own(node: ast.Assign) -> Sequence[ast.expr]:
    """Return what values are written for; what is taken from one value has its names whether or not they are needed."""
    (target,) = node.targets
    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple) and len(target.elts) == len(node.value.elts):
        return target.elts
    return [target]


def _ignored(owner: str, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """Yield the parameters that a function with something in it never reads."""
    if not any(isinstance(node, ast.Return | ast.Assign | ast.AugAssign) for node in nodes_of(function)):
        return
    read = {node.id for node in nodes_of(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    if read & {"locals", "exec", "eval", "vars"}:
        return
    parameters = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    for one in parameters[:20]:
        if one.arg not in read and one.arg not in ("self", "cls"):
            yield f"ignored {owner}.{one.arg[:40]}:{function.lineno}"


def _repeated(loop: ast.AST) -> Iterator[str]:
    """Yield which methods a loop calls, whether it draws or counts, and what is in a loop inside it."""
    if _draws(loop):
        yield "random in loop"
    for node in nodes_of(loop):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield f".{node.func.attr[:40]}() in loop"
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Attribute):
            yield f"attribute {OPERATORS[type(node.op)]}= {operand(node.value, {})} in loop"
        elif isinstance(node, ast.For) and node is not loop:
            yield from _repeated_within(loop, node)


def _repeated_within(loop: ast.AST, inner: ast.For) -> Iterator[str]:
    """Yield which methods are called in a loop in a loop, and whether both go through the same range."""
    for node in nodes_of(inner):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield f".{node.func.attr[:40]}() in loop in loop"
    through = inner.iter
    if (
        isinstance(loop, ast.For)
        and isinstance(through, ast.Call)
        and getattr(through.func, "id", "") == "range"
        and ast.dump(through) == ast.dump(loop.iter)
    ):
        yield "range twice in loops"


def _called_once(function: ast.AST, nodes: Sequence[ast.AST]) -> Iterator[str]:
    """Yield what a run through a function calls by its name once: at one place, which is in no loop."""
    places = Counter(_called_by_name(function))
    repeated = {name for node in nodes if isinstance(node, _LOOPS) for name in _called_by_name(node)}
    # What is called in a function inside may run any number of times.
    here = set(_called_by_name(*nodes, deep=False))
    yield from (name[:40] for name, number in places.items() if number == 1 and name in here - repeated)


def _called_by_name(*trees: ast.AST, deep: bool = True) -> Iterator[str]:
    for tree in trees:
        for node in nodes_of(tree) if deep else (tree,):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield node.func.id


def _draws(tree: ast.AST) -> bool:
    """Whether something with the name of a generator of random numbers is used."""
    names = (node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "") for node in nodes_of(tree))
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
        return OPERATORS[type(node.op)]
    return "[]" if isinstance(node, ast.Subscript) else ""


def _in_place(node: ast.expr) -> str:
    """Return which method is called that changes something in place and gives nothing back; empty for any other."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return ""
    name, owner = node.func.attr, node.func.value
    is_of_numpy = isinstance(owner, ast.Name) and owner.id in ("np", "numpy")
    return name if name in _NOTHING_BACK and not is_of_numpy else ""


def _uncalled(node: ast.Compare | ast.If | ast.IfExp) -> str:
    """Return which method stands in a question without the parentheses that call it; empty for none."""
    if isinstance(node, ast.Compare):
        asked = (
            [node.left, *node.comparators] if isinstance(node.ops[0], ast.Eq | ast.NotEq | ast.In | ast.NotIn) else []
        )
    else:
        asked = [node.test]
    names = (one.attr for one in asked if isinstance(one, ast.Attribute) and getattr(one.value, "id", "") != "self")
    return next((name for name in names if name in _METHODS), "")


def commented_out(lines: Sequence[str], first: int) -> Iterator[str]:
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
