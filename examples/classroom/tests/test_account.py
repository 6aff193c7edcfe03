import unittest

import pytest
from src import bank
from src.bank import Account, OverdrawnError

from tests.amounts import AMOUNTS


@pytest.mark.parametrize(("amount", "cents"), AMOUNTS)
def test_deposit(amount, cents):
    account = Account("Ann")
    account.deposit(amount)
    assert account.balance == cents


def test_withdraw(full):
    full.withdraw("99.99")
    assert full.balance == 1


def test_overdrawn(full):
    with pytest.raises(OverdrawnError, match=r"100\.00 EUR") as caught:
        full.withdraw("100.01")
    assert isinstance(caught.value, ValueError)
    assert full.balance == 10_000


def test_nothing_is_deposited(full):
    with pytest.raises(ValueError):
        full.deposit("0")


class TestAccounts(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(Account("Ann", "1"), Account("Ann", "1.00"))
        self.assertNotEqual(Account("Ann", "1"), Account("Bob", "1"))

    def test_module(self):
        self.assertEqual(bank.CURRENCY, "EUR")
