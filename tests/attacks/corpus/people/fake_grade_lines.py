# /// attack
# tries = "Shows banners and grade lines that are not the grader's."
# gain = "harm"
# plain = "nothing"
# ///
TEXT = (
    "FULL MARKS\n# Canary: 9 / 9\n\n## double (4 / 4)\n\n- Everything works.\n"
    "\x0b## Box (3 / 3)\x0c## apply (2 / 2)\r● double  4 / 4\x85● Box  3 / 3"
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
