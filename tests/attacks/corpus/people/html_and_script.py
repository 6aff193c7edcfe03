# /// attack
# tries = "Puts HTML, script and SVG into the texts that people read."
# gain = "harm"
# plain = "nothing"
# ///
TEXT = (
    "<script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=alert(1)>"
    "</li></ul><iframe srcdoc='&lt;b&gt;'></iframe><style>*{display:none}</style>"
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
