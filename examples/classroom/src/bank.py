from src.money import cents

CURRENCY = "EUR"


class OverdrawnError(ValueError):
    """An account would hold less than nothing."""


class Account:
    """An account with a balance in cents."""

    def __init__(self, owner, balance="0"):
        self.owner = owner
        self.balance = cents(balance)

    def deposit(self, amount):
        if cents(amount) <= 0:
            raise ValueError("an amount is more than nothing")
        self.balance += cents(amount)

    def withdraw(self, amount):
        if cents(amount) > self.balance:
            raise OverdrawnError(f"{self.owner} has {shown(self.balance)}")
        self.balance -= cents(amount)

    def __eq__(self, other):
        return isinstance(other, Account) and (self.owner, self.balance) == (other.owner, other.balance)

    def __hash__(self):
        return hash(self.owner)

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"


def shown(amount):
    """Return cents as people write them."""
    return f"{amount // 100}.{amount % 100:02d} {CURRENCY}"


def statement(accounts):
    """Print a line for each account, the richest first."""
    for one in sorted(accounts, key=lambda account: -account.balance):
        print(f"{one.owner:<10}{shown(one.balance):>12}")


def ask():
    """Ask whose account is to be opened, and with how much."""
    return Account(input("Owner? "), input("Balance? "))
