# /// attack
# tries = "Steers the terminal: colours, cursor, cleared lines and screens, C1 controls."
# gain = "harm"
# plain = "nothing"
# ///
TEXT = "\x1b[2J\x1b[H\x1b[32mpassed\x1b[0m\x1b[1A\x1b[2K\x9b31m\x9b2J\x08\x08\x08\x1bc\x0e\x1b[?1049h"


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
