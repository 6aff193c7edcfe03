import pytest
from src.bank import Account


@pytest.fixture
def full():
    return Account("Ann", "100")
