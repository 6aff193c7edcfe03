"""Hidden tests. What a student reads when one fails is its docstring, or else its name."""

import pytest

from grader.suite import close


@pytest.mark.exercise("word_count")
def test_words_are_counted(student):
    assert student.word_count("the cat and the dog and the bird") == close(
        {"the": 3, "cat": 1, "and": 2, "dog": 1, "bird": 1}
    )


@pytest.mark.exercise("word_count")
def test_capital_letters_make_no_other_word(student):
    assert student.word_count("Row row ROW the boat") == close({"row": 3, "the": 1, "boat": 1})


@pytest.mark.exercise("word_count")
def test_a_text_without_words_has_no_counts(student):
    assert student.word_count("  ") == close({})


@pytest.mark.exercise("read_scores")
def test_every_line_of_the_file_is_read(student):
    """The file has three names. Look at what your function makes of the first line, and of the last."""
    assert student.read_scores("scores.csv") == close({"student01": 7.5, "student02": 9.0, "student03": 4.0})


@pytest.mark.exercise("Account")
def test_deposits_and_withdrawals_change_the_balance(student):
    account = student.Account("student01")
    account.deposit(12)
    account.deposit(1)
    account.withdraw(5)
    assert account.balance == close(8)


@pytest.mark.exercise("Account")
def test_an_account_has_an_owner_and_nothing_in_it(student):
    account = student.Account("student07")
    assert account.owner == close("student07")
    assert account.balance == close(0)


@pytest.mark.exercise("Account")
def test_each_account_has_a_balance_of_its_own(student):
    one, other = student.Account("student01"), student.Account("student02")
    one.deposit(3)
    other.deposit(1)
    assert one.balance == close(3)
    assert other.balance == close(1)


@pytest.mark.exercise("Account")
def test_all_of_the_balance_can_be_withdrawn_and_no_more(student):
    """What is there can be withdrawn to the last; one more raises ValueError, and the balance stays."""
    account = student.Account("student01")
    account.deposit(4)
    with student.raises(ValueError):
        account.withdraw(5)
    assert account.balance == close(4)
    account.withdraw(4)
    assert account.balance == close(0)


@pytest.mark.exercise("Account")
@pytest.mark.parametrize("amount", [0, -3])
def test_an_amount_that_is_not_positive_is_refused(student, amount):
    """Both methods raise ValueError for 0 and for negative amounts, and change nothing then."""
    account = student.Account("student01")
    account.deposit(2)
    with student.raises(ValueError):
        account.deposit(amount)
    with student.raises(ValueError):
        account.withdraw(amount)
    assert account.balance == close(2)


@pytest.mark.exercise("Account")
def test_changes_are_counted(student):
    """len counts what changed the balance, deposits and withdrawals alike, and nothing that was refused."""
    account = student.Account("student01")
    assert student.run("len", account) == close(0)
    account.deposit(2)
    account.withdraw(1)
    with student.raises(ValueError):
        account.withdraw(5)
    assert student.run("len", account) == close(2)
