# /// attack
# tries = "Begins lines that look like a log's, with every character that ends a line, and with NUL."
# gain = "harm"
# plain = "nothing"
# ///
TEXT = (
    "done\n2026-01-01 INFO student02 graded 9/9\r\n\x00\r[ERROR] grader: disk full\x1c\x1d\x1e"
    "\x85WARNING\u2028CRITICAL\u2029student03 0/9\x0bx\x0cy\x00"
)


def named(text):
    return type(text.replace("\x00", ""), (Exception,), {"__str__": lambda self: text})


def double(x):
    print(TEXT)
    raise named(TEXT)(TEXT)


class Box:
    def put(self, x):
        self.held = TEXT

    def take(self):
        return named(TEXT)()


def apply(f, x):
    raise ValueError(TEXT)


globals()[TEXT] = apply
print(TEXT)
raise named(TEXT)(TEXT)
