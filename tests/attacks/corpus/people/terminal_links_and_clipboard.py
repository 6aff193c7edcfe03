# /// attack
# tries = "Hides links behind words and writes into the clipboard, by OSC 8 and OSC 52."
# gain = "harm"
# plain = "nothing"
# ///
TEXT = "\x1b]8;;https://example.invalid\x07marks\x1b]8;;\x07\x1b]52;c;cm0gLXJm\x07\x9d52;c;cm0=\x9c\x1b]8;;x\x1b\\here"


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
