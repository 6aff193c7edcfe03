# /// attack
# tries = "Changes the title of the terminal's window and asks the terminal to answer for itself."
# gain = "harm"
# plain = "nothing"
# ///
TEXT = "\x1b]0;9 of 9\x07\x1b]2;passed\x1b\\\x1bP+q544e\x1b\\\x1b[21t\x1b[6n\x1b[c\x05\x1bk9/9\x1b\\\x1b_G\x1b\\"


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
