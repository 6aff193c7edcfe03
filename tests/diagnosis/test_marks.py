"""A known mistake is recognised by what it has in its code and no right solution has."""

from grader.diagnosis.marks import marks_of, recognised

RIGHT = [{"np.dot", "np.sum(x, axis=0)", "return np.sum()"}, {"np.einsum(name, x)"}]
SUMMED, AVERAGED, BOTH = {"np.sum(x, axis=1)"}, {"np.mean(x, axis=0)"}, {"np.mean(x, axis=0)", "np.mean(dW, axis=0)"}
MARKS = marks_of({"summed": SUMMED | RIGHT[0], "averaged": AVERAGED | RIGHT[0]}, RIGHT)


def test_what_right_solutions_have_as_well_marks_nothing():
    assert MARKS == {"summed": dict.fromkeys(SUMMED, 1.0), "averaged": dict.fromkeys(AVERAGED, 1.0)}


def test_neither_lines_nor_signatures_nor_words_alone_mark_anything():
    facts = {"ends f:3", "def f x,y", "default y=0", "np", ".T", "#3", "'text'", "axis=", "name = name", "[] = []"}
    assert marks_of({"one": facts}, RIGHT) == {"one": {}}


def test_a_mark_of_several_says_as_much_less_of_each():
    marks = marks_of({"one": AVERAGED, "two": BOTH}, RIGHT)
    assert marks == {
        "one": {"np.mean(x, axis=0)": 0.25},
        "two": {"np.mean(x, axis=0)": 0.25, "np.mean(dW, axis=0)": 1.0},
    }


def test_it_is_recognised_in_any_code_that_has_nearly_all_of_its_marks():
    assert recognised(MARKS, SUMMED | {"np.einsum(name, x)"}, []) == ["summed"]
    assert recognised(MARKS, SUMMED | AVERAGED, []) == ["averaged", "summed"]
    assert recognised(MARKS, RIGHT[0], []) == []
    five = {"five": {f"np.dot(x, {one})": 1.0 for one in "abcde"}}
    assert recognised(five, {f"np.dot(x, {one})" for one in "abc"}, []) == []


def test_a_mark_that_many_have_is_not_enough():
    many = {f"x - {one}": 0.25 for one in "abcdefgh"}
    assert recognised({"one": many}, set(many), []) == []
    assert recognised({"one": {**many, "x - y": 1.0}}, {*many, "x - y"}, []) == ["one"]


def test_what_marks_one_that_is_told_says_nothing_of_another():
    marks = {"whole": {"np.mean(a)": 1.0, "np.mean(b)": 1.0}, "part": {"np.mean(a)": 1.0}}
    code = {"np.mean(a)", "np.mean(b)"}
    assert recognised(marks, code, []) == ["whole"]
    assert recognised(marks, code, ["whole"]) == []
    assert recognised(marks, code | {"np.sum(c)"}, ["part"]) == ["whole"]
