# %% [markdown] lang="ko"
# # 과제 1

# %% [markdown] lang="en"
# # Homework 1

# %%
import math
import os
import pickle
import sqlite3
import tarfile


# %% exercise="area" points=1
### BEGIN SOLUTION
def area(radius):
    return math.pi * radius**2


### END SOLUTION


# %% exercise="greet" points=1
### BEGIN SOLUTION
def greet(name):
    return f"Hello, {name}"


### END SOLUTION


# %% exercise="Vector" points=1
### BEGIN SOLUTION
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


### END SOLUTION


# %% exercise="save" points=1
### BEGIN SOLUTION
def save(text, folder):
    path = os.path.join(folder, "saved.txt")
    with open(path, "w") as file:
        file.write(text)
    return path


### END SOLUTION


# %% exercise="pack" points=1
### BEGIN SOLUTION
def pack(path):
    with open("a.txt", "w") as file:
        file.write("a")
    with tarfile.open(path, "w") as archive:
        archive.add("a.txt")


### END SOLUTION


# %% exercise="squares" points=1
### BEGIN SOLUTION
def squares(count):
    for number in range(count):
        yield number**2


### END SOLUTION


# %% exercise="fold" points=1
### BEGIN SOLUTION
def fold(function, numbers):
    found = numbers[0]
    for number in numbers[1:]:
        found = function(found, number)
    return found


### END SOLUTION


# %% exercise="notify" points=1
### BEGIN SOLUTION
def notify(mail, names):
    for name in names:
        mail.send(name)


### END SOLUTION


# %% exercise="store" points=1
### BEGIN SOLUTION
def store(folder):
    path = os.path.join(folder, "kept.db")
    with sqlite3.connect(path) as kept:
        kept.execute("create table t (x)")
        kept.execute("insert into t values (3)")
    kept.close()
    return path


### END SOLUTION


# %% exercise="divisors" points=1
### BEGIN SOLUTION
def divisors(number):
    return {one for one in range(1, number + 1) if number % one == 0}


### END SOLUTION


# %% exercise="Journal" points=1
### BEGIN SOLUTION
class Journal:
    def __init__(self):
        self.lines = []

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        return False

    def note(self, line):
        self.lines.append(line)


### END SOLUTION


# %% exercise="export" points=1
### BEGIN SOLUTION
def export(text, folder):
    return save(text, folder)


### END SOLUTION


# %% exercise="where" points=1
### BEGIN SOLUTION
def where(text, folder):
    return save(text, folder) + "\n"


### END SOLUTION


# %% exercise="freeze" points=1
### BEGIN SOLUTION
def freeze(item):
    return pickle.dumps(item)


### END SOLUTION


# %% exercise="query" points=1
### BEGIN SOLUTION
def query(table):
    return f"select x from {table} where x > 2"


### END SOLUTION


# %% exercise="sort" points=1
### BEGIN SOLUTION
def sort(numbers):
    numbers.sort()


### END SOLUTION


# %% exercise="rule" points=1
### BEGIN SOLUTION
def rule(width):
    return width


### END SOLUTION


# %% exercise="words" points=1
### BEGIN SOLUTION
def words(text):
    return set(text.split())


### END SOLUTION
