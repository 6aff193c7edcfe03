"""Hidden tests: they read what a figure shows, and never how it was drawn."""

import numpy as np
import pytest

from grader.suite import close


def a_day(rng):
    hours = np.arange(24)
    return hours, 15 - 8 * np.cos(hours / 24 * 6.28) + rng.normal(size=24)


def line_called(label, student):
    """Return the one line of the latest figure that has this label."""
    found = [line for line in student.figure().axes[0].lines if line.label == label]
    assert len(found) == close(1)
    return found[0]


@pytest.mark.exercise("plot_day")
def test_the_curve_is_drawn(student, rng):
    """One line with the label measured has the hours as its x and the temperatures as its y."""
    hours, temperatures = a_day(rng)
    student.plot_day(hours, temperatures)
    line = line_called("measured", student)
    assert line.x == close(hours.astype(float))
    assert line.y == close(temperatures)


@pytest.mark.exercise("plot_day")
@pytest.mark.weight(0.5)
def test_its_markers_are_round(student, rng):
    student.plot_day(*a_day(rng))
    assert line_called("measured", student).marker == close("o")


@pytest.mark.exercise("plot_day")
def test_the_mean_is_a_dashed_line_from_the_first_hour_to_the_last(student, rng):
    """One dashed line with the label mean is at the mean of the temperatures, from the first hour to the last."""
    hours, temperatures = a_day(rng)
    student.plot_day(hours, temperatures)
    line = line_called("mean", student)
    assert line.linestyle == close("--")
    assert [line.x.min(), line.x.max()] == close([0.0, 23.0])
    assert line.y.min() == close(temperatures.mean())
    assert line.y.max() == close(temperatures.mean())


@pytest.mark.exercise("plot_day")
def test_both_axes_are_labelled_as_the_text_says(student, rng):
    """The labels of the two axes are those of the text, to the letter."""
    student.plot_day(*a_day(rng))
    axes = student.figure().axes[0]
    assert axes.xlabel == close("hour")
    assert axes.ylabel == close("temperature (°C)")


@pytest.mark.exercise("plot_day")
@pytest.mark.weight(0.5)
def test_there_is_a_legend_with_both_lines(student, rng):
    """The legend has both labels: measured and mean."""
    student.plot_day(*a_day(rng))
    assert sorted(student.figure().axes[0].legend) == close(["mean", "measured"])


@pytest.mark.exercise("plot_kinds")
def test_each_kind_has_its_bar(student):
    """The kinds come in the order of the alphabet, and each bar is as high as the mean of its trees."""
    student.plot_kinds("trees.csv")
    axes = student.figure().axes[0]
    assert [label for label in axes.xticklabels if label] == close(["birch", "lime", "oak", "plane"])
    assert np.concatenate([bars.height for bars in axes.bars]) == close(np.array([7.25, 10.25, 15.0, 20.25]))


@pytest.mark.exercise("plot_kinds")
def test_another_file_gives_another_figure(student, rng):
    """Another file, with other trees: the path is the argument."""
    heights = rng.integers(1, 40, size=4)
    rows = [f"{kind},{height}" for kind, height in zip("abab", heights, strict=True)]
    student.run("lambda text: open('others.csv', 'w').write(text)", "\n".join(["kind,height", *rows]))
    student.plot_kinds("others.csv")
    drawn = np.concatenate([bars.height for bars in student.figure().axes[0].bars])
    assert drawn == close(np.array([heights[::2].mean(), heights[1::2].mean()]))


@pytest.mark.exercise("plot_kinds")
@pytest.mark.weight(0.5)
def test_the_vertical_axis_is_labelled_and_begins_at_0(student):
    student.plot_kinds("trees.csv")
    axes = student.figure().axes[0]
    assert axes.ylabel == close("height (m)")
    assert axes.ylim[0] == close(0.0)


@pytest.mark.exercise("plot_fit")
def test_the_points_are_drawn(student, rng):
    """The points may be drawn by scatter, or by plot with markers and no line."""
    x, y = rng.normal(size=(2, 9))
    student.plot_fit(x, y)
    axes = student.figure().axes[0]
    (drawn,) = [*axes.points, *(line for line in axes.lines if line.linestyle == "None")]
    assert np.stack([drawn.x, drawn.y]) == close(np.stack([x, y]))


@pytest.mark.exercise("plot_fit")
def test_the_line_fits_best_and_goes_from_the_smallest_x_to_the_largest(student, rng):
    x = rng.normal(size=9)
    y = 3 * x - 1 + 0.3 * rng.normal(size=9)
    student.plot_fit(x, y)
    (line,) = [line for line in student.figure().axes[0].lines if line.linestyle != "None"]
    assert line.y == close(np.polyval(np.polyfit(x, y, 1), line.x))
    assert [line.x.min(), line.x.max()] == close([x.min(), x.max()])


@pytest.mark.exercise("plot_fit")
def test_the_slope_is_returned(student, rng):
    x = np.linspace(0, 1, 5)
    slope = float(rng.normal())
    assert student.plot_fit(x, slope * x + 2) == close(slope)
