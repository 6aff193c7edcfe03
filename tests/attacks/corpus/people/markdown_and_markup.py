# /// attack
# tries = "Writes links, images, code fences, tables and the markup of terminal libraries."
# gain = "harm"
# plain = "nothing"
# ///
TEXT = (
    "[all right](javascript:alert(1)) ![](https://example.invalid/x.png) ```\n``` | a | b |\n> **9/9** ~~0~~ <https://x.y> "
    "[bold green]9 / 9[/bold green] [/] [link=https://example.invalid]x[/link] {0} {message} {{7*7}} {% raw %} \\[x] $\\href{x}{y}$"
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
