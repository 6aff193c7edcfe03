# /// attack
# tries = "Imports every module there is, and looks for the hidden tests among them."
# gain = "secret"
# plain = "secret"
# ///
import pkgutil
import sys

skipped = {"antigravity", "idlelib", "turtledemo", "turtle", "tkinter"}
names = [name for name in (*sys.stdlib_module_names, *(found.name for found in pkgutil.iter_modules()))]
guesses = ["test_canary", "test_double", "conftest", "autograde_tests", "grader.suite", "grader.grading"]


def look():
    for module in list(sys.modules.values()):
        for value in list(getattr(module, "__dict__", {}).values()):
            if isinstance(value, str) and ("SEC" + "RET-") in value and module.__name__ != __name__:
                raise RuntimeError("LEAKED " + value[:100])


look()
for name in guesses + sorted(names):
    if name not in skipped and not name.startswith(("_", "test.")):
        try:
            __import__(name)
        except BaseException:
            pass
look()


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
