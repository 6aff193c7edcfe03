# %% [markdown]
# # 2장 퍼셉트론
#
# 퍼셉트론은 여러 입력을 받아 0 또는 1 하나를 내보내는, 신경망의 가장 작은 부품입니다.
# 이 장에서는 퍼셉트론 하나로 AND, NAND, OR 게이트를 만들고, 퍼셉트론 하나로는 만들 수 없는
# XOR 게이트를 두 층으로 쌓아 완성합니다. 식은 모두 같고 가중치와 편향의 값만 다르다는 점,
# 그리고 층을 쌓으면 표현할 수 있는 것이 늘어난다는 점을 확인합니다.
#
# 각 함수에서 `raise NotImplementedError`를 지우고 자신의 코드를 작성합니다.
# 노트북에서는 `check("AND")`처럼 연습 문제의 이름을 넣어 스스로 확인할 수 있습니다.
# `.py` 파일로 작업한다면 그 파일이 있는 폴더에서 `grader check`를 실행합니다.

# %%
import os
from itertools import pairwise

import numpy as np

# %%
NO_PICTURE = "그림을 보려면: pip install matplotlib"
NOT_YET = "아직 그릴 수 없습니다:"

# %%
def show(draw):
    """Draw a picture below this cell; nothing where no one would see it, as when this file is being checked."""
    if os.environ.get("MPLBACKEND", "").lower() == "agg":
        return
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        print(NO_PICTURE)
        return
    try:
        draw(plt)
    except Exception as problem:
        plt.close("all")
        print(NOT_YET, type(problem).__name__, problem)
    else:
        plt.show()

# %% [markdown]
# ## AND 게이트
#
# 입력이 두 개인 퍼셉트론은 입력에 가중치를 곱해 모두 더하고 편향을 더한 다음, 그 값이 0보다 큰지를 봅니다.
#
# $$
# y = \begin{cases} 1 & w_1 x_1 + w_2 x_2 + b > 0 \\ 0 & w_1 x_1 + w_2 x_2 + b \le 0 \end{cases}
# $$
#
# - 입력 `x1`, `x2`는 각각 0 또는 1인 수이며, 정수, 실수, NumPy 스칼라가 모두 올 수 있습니다.
# - 결과는 0 또는 1인 수 하나입니다. 배열이 아닙니다. `True`와 `False`는 1과 0으로 인정합니다.
#
# 예를 들어 $w_1=2,\ w_2=1,\ b=-1.5$이면, $(x_1, x_2)=(1, 0)$에서 합은 $2\cdot1+1\cdot0-1.5=0.5$이므로
# 출력은 1이고, $(0, 1)$에서는 $-0.5$이므로 출력은 0입니다. 이 값으로는 $x_1$을 그대로 내보낼 뿐 AND가
# 되지 않습니다.
#
# AND는 두 입력이 모두 1일 때만 1을 내보냅니다.
#
# | $x_1$ | $x_2$ | AND |
# |---|---|---|
# | 0 | 0 | 0 |
# | 0 | 1 | 0 |
# | 1 | 0 | 0 |
# | 1 | 1 | 1 |
#
# 이 표를 만족하는 가중치와 편향을 찾아 함수 `AND`를 작성합니다. 알맞은 값은 하나가 아닙니다.
# 가중치와 편향은 키워드 매개변수 `w1`, `w2`, `b`로 두어, 부르는 쪽에서 다른 값을 줄 수도 있게 합니다.
# 위의 예라면 `AND(1, 0, w1=2, w2=1, b=-1.5)`의 결과는 1입니다. 이 부분은 배점이 작습니다.
# 매개변수의 `None`은 빈칸입니다. 그 자리에 자신이 찾은 값을 적거나, 함수 안에서 채워 넣습니다.

# %% AND
def AND(x1, x2, w1=None, w2=None, b=None):
    """Return 1 if both inputs are 1, and 0 otherwise, by a perceptron.

    Parameters
    ----------
    x1, x2 : number
        0 or 1 each: an int, a float or a NumPy scalar.
    w1, w2, b : number, optional
        The weights and the bias. None is a blank: your own choice belongs there.

    Returns
    -------
    number
        1 if w1 * x1 + w2 * x2 + b is greater than 0, and 0 otherwise. A single number of any type.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## NAND 게이트
#
# NAND는 Not AND, 곧 AND의 출력을 뒤집은 게이트입니다. 퍼셉트론의 식은 AND와 같습니다.
#
# $$
# y = \begin{cases} 1 & w_1 x_1 + w_2 x_2 + b > 0 \\ 0 & w_1 x_1 + w_2 x_2 + b \le 0 \end{cases}
# $$
#
# | $x_1$ | $x_2$ | NAND |
# |---|---|---|
# | 0 | 0 | 1 |
# | 0 | 1 | 1 |
# | 1 | 0 | 1 |
# | 1 | 1 | 0 |
#
# 입력과 결과의 형식은 AND와 같습니다. 가중치를 음수로 두는 것만으로는 부족하고 편향도 맞아야 합니다. 예를
# 들어 $w_1=w_2=-1,\ b=0.5$이면 $(0, 1)$에서 합이 $-1+0.5=-0.5$이므로 0이 나오는데, NAND는 여기에서
# 1이어야 합니다. 직선 $w_1 x_1 + w_2 x_2 + b = 0$이 네 점을 어떻게 나누는지 그려 보면 도움이 됩니다.
#
# 함수 `NAND`를 작성합니다. 여기에서도 `w1`, `w2`, `b`를 키워드로 줄 수 있어야 하며,
# `NAND(0, 1, w1=-1, w2=-1, b=0.5)`의 결과는 0입니다.

# %% NAND
def NAND(x1, x2, w1=None, w2=None, b=None):
    """Return 0 if both inputs are 1, and 1 otherwise, by a perceptron.

    Parameters
    ----------
    x1, x2 : number
        0 or 1 each: an int, a float or a NumPy scalar.
    w1, w2, b : number, optional
        The weights and the bias. None is a blank: your own choice belongs there.

    Returns
    -------
    number
        1 if w1 * x1 + w2 * x2 + b is greater than 0, and 0 otherwise. A single number of any type.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## OR 게이트
#
# OR은 두 입력 가운데 하나라도 1이면 1을 내보냅니다. 이번에도 식은 같고 값만 다릅니다.
#
# $$
# y = \begin{cases} 1 & w_1 x_1 + w_2 x_2 + b > 0 \\ 0 & w_1 x_1 + w_2 x_2 + b \le 0 \end{cases}
# $$
#
# | $x_1$ | $x_2$ | OR |
# |---|---|---|
# | 0 | 0 | 0 |
# | 0 | 1 | 1 |
# | 1 | 0 | 1 |
# | 1 | 1 | 1 |
#
# 입력과 결과의 형식은 AND와 같습니다. 예를 들어 $w_1=w_2=1,\ b=0.5$이면 $(0, 0)$에서 합이 $0.5$이므로
# 1이 나오는데, OR은 여기에서 0이어야 합니다. 편향은 얼마나 쉽게 1이 나오는지를 정합니다.
#
# 함수 `OR`을 작성합니다. `w1`, `w2`, `b`를 키워드로 줄 수 있어야 하며,
# `OR(0, 0, w1=1, w2=1, b=0.5)`의 결과는 1입니다.

# %% OR
def OR(x1, x2, w1=None, w2=None, b=None):
    """Return 1 if at least one input is 1, and 0 otherwise, by a perceptron.

    Parameters
    ----------
    x1, x2 : number
        0 or 1 each: an int, a float or a NumPy scalar.
    w1, w2, b : number, optional
        The weights and the bias. None is a blank: your own choice belongs there.

    Returns
    -------
    number
        1 if w1 * x1 + w2 * x2 + b is greater than 0, and 0 otherwise. A single number of any type.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## XOR 게이트
#
# XOR(배타적 논리합)은 두 입력이 서로 다를 때만 1을 내보냅니다.
#
# | $x_1$ | $x_2$ | XOR |
# |---|---|---|
# | 0 | 0 | 0 |
# | 0 | 1 | 1 |
# | 1 | 0 | 1 |
# | 1 | 1 | 0 |
#
# 1이 나와야 하는 두 점과 0이 나와야 하는 두 점을 직선 하나로 나눌 수 없으므로, 퍼셉트론 하나로는 만들 수
# 없습니다. 그러나 앞에서 만든 게이트를 두 층으로 쌓으면 됩니다. 첫째 층의 두 게이트가 $x_1$, $x_2$를 함께
# 받고, 둘째 층의 게이트가 그 두 출력 $s_1$, $s_2$를 받습니다.
#
# $$
# s_1 = g_1(x_1, x_2), \qquad s_2 = g_2(x_1, x_2), \qquad y = g_3(s_1, s_2)
# $$
#
# $g_1$, $g_2$, $g_3$은 `AND`, `NAND`, `OR` 가운데에서 찾습니다. 찾은 것이 맞다면 예를 들어 다음과 같이
# 됩니다. $(1, 0)$에서는 $s_1=1,\ s_2=1$이 되어 $y=1$이고, $(1, 1)$에서는 $s_1=0,\ s_2=1$이 되어
# $y=0$입니다.
#
# 자신이 만든 게이트를 불러서 함수 `XOR`을 작성합니다. 입력은 AND와 같은 두 수이고, 결과는 0 또는 1인 수
# 하나입니다.

# %%
def two_layers(plt):
    layers = (("x1", "x2"), ("s1", "s2"), ("y",))
    places = [[(column, len(names) / 2 - row) for row in range(len(names))] for column, names in enumerate(layers)]
    plt.figure(figsize=(4, 2))
    for before, after in pairwise(places):
        for begin in before:
            for end in after:
                plt.plot(*zip(begin, end, strict=True), color="0.7", zorder=0)
    for names, column in zip(layers, places, strict=True):
        for name, place in zip(names, column, strict=True):
            plt.text(*place, name, ha="center", va="center", bbox={"boxstyle": "circle", "facecolor": "white"})
    plt.margins(0.15, 0.3)
    plt.axis("off")


if __name__ == "__main__":
    show(two_layers)

# %% XOR
def XOR(x1, x2):
    """Return 1 if exactly one input is 1, and 0 otherwise, by two layers of gates.

    Parameters
    ----------
    x1, x2 : number
        0 or 1 each: an int, a float or a NumPy scalar.

    Returns
    -------
    number
        0 or 1, a single number of any type.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 그림으로 보기
#
# 네 점과, 각 게이트가 1을 내보내는 영역입니다. `AND`의 경계는 직선 하나인데 `XOR`의 경계는 그렇지 않습니다.

# %%
def planes(plt):
    axis = np.linspace(-0.5, 1.5, 150)  # none of them lies on a border
    _, parts = plt.subplots(1, 2, figsize=(7, 3.2), layout="constrained")
    for part, gate in zip(parts, (AND, XOR), strict=True):
        area = [[gate(x1, x2) for x1 in axis] for x2 in axis]
        part.imshow(area, origin="lower", extent=(-0.5, 1.5, -0.5, 1.5), cmap="Blues", alpha=0.6)
        part.scatter([0, 0, 1, 1], [0, 1, 0, 1], c=[gate(0, 0), gate(0, 1), gate(1, 0), gate(1, 1)], cmap="autumn")
        part.set(title=gate.__name__, xlabel="x1", ylabel="x2")


if __name__ == "__main__":
    show(planes)
