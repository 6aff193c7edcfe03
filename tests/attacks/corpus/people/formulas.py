# /// attack
# tries = "Looks like a formula to a spreadsheet, in names and messages."
# gain = "harm"
# plain = "nothing"
# ///
TEXT = "=cmd|' /C calc'!A0\t@SUM(1+1)*cmd\t+1+1\t-2+3\r=HYPERLINK(\"https://example.invalid\",\"9\")\n=IMPORTXML(1)"


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
