# %% [markdown]
# # Week 2: a program
#
# A till reads what is bought, line by line, and writes the bill. This is how it is used:
#
# ```
# $ python till.py
# orange juice 2.40
# bread 3.50
#
# orange juice   2.40
# bread          3.50
# total          5.90
# ```
#
# In each exercise, delete `raise NotImplementedError` and write your own code there. Try the program in a terminal.

# %%
import sys

# %% [markdown]
# ## One line
#
# A line is the name of a thing, a blank, and a price. A name may have blanks in it: `read_item("orange juice 2.40")` is
# `("orange juice", 2.4)`. Where the price is missing, or is no number, `read_item` raises `ValueError`.

# %% read_item
def read_item(line):
    """Return the name and the price that a line holds."""
    name, price = line.split()
    return name, float(price)

# %% [markdown]
# ## The program
#
# - It reads lines up to an empty one, or to the end of the input, and asks for nothing. Then it prints each thing with
#   its price, and the total, with two digits. How many blanks stand between them is up to you.
# - A line that is no item is left out of the bill. For each, `ignored: ` and the line is printed at once, and the
#   program ends with the exit status 1: `sys.exit(1)`. Otherwise the exit status is 0.
# - With an argument, as in `python till.py bill.txt`, the bill is written into the file of this name, and not printed.

# %% main
def main():
    """Run the till."""
    rows = []
    total = 0
    bad = False
    for line in sys.stdin:
        if not line.strip():
            break
        try:
            name, price = read_item(line)
        except ValueError:
            print("ignored:", line.strip())
            bad = True
            continue
        rows.append((name, price))
        total += price
    out = sys.stdout
    if len(sys.argv) == 2:
        out = open(sys.argv[1], "w")
    for name, price in rows:
        print(name, f"{price:.2f}", file=out)
    print("total", f"{total:.2f}", file=out)
    if out is not sys.stdout:
        out.close()
    if bad:
        sys.exit(1)

# %%
if __name__ == "__main__":
    main()
