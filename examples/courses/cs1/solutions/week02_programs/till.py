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


# %% exercise="read_item" points=3
def read_item(line):
    """Return the name and the price that a line holds."""
    ### BEGIN SOLUTION
    words = line.split()
    if len(words) < 2:
        raise ValueError(f"a name and a price are expected, and not {line!r}")
    return " ".join(words[:-1]), float(words[-1])
    ### END SOLUTION


# %% [markdown]
# ## The program
#
# - It reads lines up to an empty one, or to the end of the input, and asks for nothing. Then it prints each thing with
#   its price, and the total, with two digits. How many blanks stand between them is up to you.
# - A line that is no item is left out of the bill. For each, `ignored: ` and the line is printed at once, and the
#   program ends with the exit status 1: `sys.exit(1)`. Otherwise the exit status is 0.
# - With an argument, as in `python till.py bill.txt`, the bill is written into the file of this name, and not printed.


# %% exercise="main" points=6 requires="read_item"
def main():
    """Run the till."""
    ### BEGIN SOLUTION
    bill, total, ignored = [], 0.0, 0
    for line in sys.stdin:
        if not line.strip():
            break
        try:
            name, price = read_item(line)
        except ValueError:
            print("ignored:", line.strip())
            ignored += 1
            continue
        bill.append(f"{name:<14} {price:.2f}")
        total += price
    text = "\n".join([*bill, f"{'total':<14} {total:.2f}"])
    if len(sys.argv) > 1:
        with open(sys.argv[1], "w") as file:
            file.write(text + "\n")
    else:
        print(text)
    if ignored:
        sys.exit(1)
    ### END SOLUTION


# %%
if __name__ == "__main__":
    main()
