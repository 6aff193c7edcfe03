# /// attack
# tries = "Says more than anybody can read, in one line each, from as many places as it can."
# gain = "harm"
# plain = "harm"
# ///
TEXT = "\U0001f600\x01" * 40_000

for _ in range(2):
    print(TEXT)


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
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
raise named(TEXT)(TEXT)
