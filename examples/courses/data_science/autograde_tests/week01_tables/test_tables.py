"""Hidden tests. Tables are given to the student's code and come back by value, and `close` compares them.

What a student reads when one fails is its docstring, or else its name.
"""

import pandas as pd
import pytest

from grader.suite import close


def some_trees(rng):
    """Return a tidy table; no two kinds have the same mean, and the best is neither first nor last."""
    kinds = ["oak", "birch", "plane", "lime"]
    return pd.DataFrame(
        {
            "number": rng.permutation(100)[:12],
            "kind": kinds * 3,
            "street": ["mill lane", "old wall", "harbour road"] * 4,
            "height": rng.permutation(30)[:12] + [10.5, 0.25, 60.75, 31.125] * 3,
        }
    )


@pytest.mark.exercise("load_trees")
def test_the_trees_of_the_town_are_read(student, reference):
    """The file of the text is read. Look at the kinds, at the number of rows, and at how the rows are numbered."""
    assert student.load_trees("trees.csv") == close(reference.load_trees("trees.csv"))


@pytest.mark.exercise("load_trees")
def test_any_other_file_is_read_too(student, rng):
    """Another file, with other trees: the path is the argument. One of them has no street, and a height: it stays."""
    trees = some_trees(rng)
    trees.loc[3, "street"] = None
    student.run("lambda text: open('others.csv', 'w').write(text)", trees.to_csv(index=False))
    assert student.load_trees("others.csv") == close(trees)


@pytest.mark.exercise("mean_by_kind")
def test_each_kind_has_the_mean_of_its_trees(student, rng):
    """The means are looked at in any order. Mind the names of the two columns."""
    trees = some_trees(rng)
    found = student.mean_by_kind(trees)
    means = trees.groupby("kind")["height"].mean()
    assert dict(zip(found["kind"], found["mean"], strict=True)) == close(dict(means))


@pytest.mark.exercise("mean_by_kind")
def test_the_highest_mean_comes_first(student, reference, rng):
    """The whole table is looked at: the order and the numbers of its rows, and the names of its columns."""
    trees = some_trees(rng)
    assert student.mean_by_kind(trees) == close(reference.mean_by_kind(trees))


@pytest.mark.exercise("mean_by_kind")
@pytest.mark.weight(0.5)
def test_the_table_that_was_given_stays_as_it_was(student, reference, rng):
    trees = some_trees(rng)
    kept = student.keep(trees)
    assert student.mean_by_kind(kept)["mean"].sum() == close(float(reference.mean_by_kind(trees)["mean"].sum()))
    assert student.fetch(kept) == close(trees)


@pytest.mark.exercise("with_district")
def test_each_tree_has_the_district_of_its_street(student, rng):
    trees = some_trees(rng)
    names = ["harbour road", "old wall", "mill lane", "elsewhere"]
    streets = pd.DataFrame({"street": names, "district": ["south", "north", "east", "west"]})
    expected = trees.assign(district=["east", "north", "south"] * 4)
    assert student.with_district(trees, streets) == close(expected)


@pytest.mark.exercise("with_district")
def test_no_tree_is_lost_where_nobody_knows_the_district(student, rng):
    """Some trees stand in a street that the other table does not have. They stay, and their district is missing."""
    trees = some_trees(rng)
    streets = pd.DataFrame({"street": ["mill lane", "harbour road"], "district": ["east", "south"]})
    found = student.with_district(trees, streets)
    assert found["number"] == close(trees["number"])
    assert found["district"] == close(pd.Series(["east", None, "south"] * 4, name="district", dtype="str"))


@pytest.mark.exercise("save_report")
def test_the_file_has_the_means_and_no_numbers_of_rows(student, reference, rng):
    """The first line names the two columns, kind and mean. Each line below is a kind and its mean."""
    trees = some_trees(rng)
    student.save_report(trees, "report.csv")
    first, *lines = student.run("lambda: open('report.csv').read().split()")
    assert first == close("kind,mean")
    means = reference.mean_by_kind(trees)
    found = [line.split(",") for line in lines]
    assert [(kind, float(mean)) for kind, mean in found] == close(list(zip(means["kind"], means["mean"], strict=True)))
