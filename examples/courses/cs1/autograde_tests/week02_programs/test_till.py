"""Hidden tests of a program: it is run with what is typed and its arguments, and is judged by what came of it."""

import pytest

from grader.suite import close


@pytest.mark.exercise("read_item")
def test_the_price_is_the_last_word_of_a_line(student):
    """What comes back is a pair: the name, and the price as a number. The price is the last word of the line."""
    assert student.read_item("bread 3.50") == close(("bread", 3.5))
    assert student.read_item("two green apples 4") == close(("two green apples", 4.0))


@pytest.mark.exercise("read_item")
def test_the_end_of_the_line_is_no_part_of_it(student):
    assert student.read_item("salt 0.80\n") == close(("salt", 0.8))


@pytest.mark.exercise("read_item")
@pytest.mark.weight(0.25)
@pytest.mark.parametrize("line", ["bread", "bread cheap", "", "1.50"])
def test_a_line_without_a_name_or_a_price_is_a_value_error(student, line):
    """A line with one word only, with none, or whose last word is no number: ValueError."""
    assert student.read_item("tea 1.5") == close(("tea", 1.5))
    with student.raises(ValueError):
        student.read_item(line)


@pytest.mark.exercise("main")
def test_the_bill_has_each_thing_and_the_total(student):
    """The things stand in the order in which they were typed, each with its price, and the total comes last."""
    ran = student.main(stdin="rye bread 3.5\nmilk 0.75\nmilk 0.75\n\n")
    assert ran.printed == close("rye bread 3.50\nmilk 0.75\nmilk 0.75\ntotal 5.00\n", spaces=False)
    assert ran.status == close(0)


@pytest.mark.exercise("main")
def test_the_end_of_the_input_ends_the_bill_too(student):
    """The input may end without an empty line. What would stand below an empty line is not read."""
    assert student.main(stdin="tea 2").printed == close("tea 2.00\ntotal 2.00\n", spaces=False)
    assert student.main(stdin="tea 2\n\nsalt 1\n").printed == close("tea 2.00\ntotal 2.00\n", spaces=False)


@pytest.mark.exercise("main")
def test_nothing_bought_is_a_total_of_nothing(student):
    assert student.main(stdin="\n").printed == close("total 0.00\n", spaces=False)


@pytest.mark.exercise("main")
@pytest.mark.weight(2)
def test_a_line_that_is_no_item_is_ignored_and_told(student):
    """Such a line is printed after "ignored:", it is not in the bill, the rest is, and the exit status is 1."""
    ran = student.main(stdin="tea 2\nhello\nsalt 1\n\n")
    assert ran.printed == close("ignored: hello\ntea 2.00\nsalt 1.00\ntotal 3.00\n", spaces=False)
    assert ran.status == close(1)


@pytest.mark.exercise("main")
@pytest.mark.weight(2)
def test_with_an_argument_the_bill_is_written_into_a_file(student):
    """The program's first argument is the name of the file. It has what is printed otherwise; nothing is printed."""
    ran = student.main(stdin="tea 2\nsalt 1\n\n", argv=["evening.txt"])
    assert list(ran.files) == close(["evening.txt"])
    assert ran.files["evening.txt"] == close("tea 2.00\nsalt 1.00\ntotal 3.00\n", spaces=False)
    assert ran.printed == close("")
