# %% [markdown]
# # 3장 신경망
#
# 퍼셉트론에서는 가중치를 사람이 정했습니다. 신경망은 같은 계산을 여러 층으로 쌓고, 층 사이에 매끄러운
# 활성화 함수를 넣은 것입니다. 이 장에서는 활성화 함수를 만들고, 층의 계산을 행렬의 곱으로 나타내고, 3층
# 신경망의 순전파를 완성한 다음, 손글씨 숫자를 분류하여 정확도를 구합니다. 가중치를 데이터에서 찾는
# 학습은 다음 장에서 다룹니다.
#
# 각 함수에서 `raise NotImplementedError`를 지우고 자신의 코드를 작성합니다. 값은 `return`으로 돌려줍니다.
# 파이썬과 넘파이만으로 작성합니다. `sigmoid`와 `softmax`는 SciPy나 PyTorch의 것을 가져오면 채점되지 않습니다.
# 노트북에서는 `check("sigmoid")`처럼 연습 문제의 이름을 넣어 스스로 확인할 수 있습니다.
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
# ## 계단 함수
#
# 퍼셉트론은 합이 0보다 큰지만 보았습니다. 그 판단을 함수로 나타낸 것이 계단 함수입니다.
#
# $$
# h(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}
# $$
#
# - `x`는 차원 수가 몇이든 상관없는 NumPy 배열이거나 수 하나이며, 정수일 수도 실수일 수도 있습니다.
# - `x`가 배열이면 형상이 같은 배열을, 수 하나이면 수 하나를 돌려줍니다. 원소는 0 또는 1이면 되고
#   정수, 실수, 논릿값 가운데 무엇이든 좋습니다.
#
# 예를 들어 `x`가 `[-1.0, 1.0, 2.0]`인 배열이면 결과는 `[0, 1, 1]`이고, `x`가 수 3.0이면 결과는 1입니다.
# 배열에는 `if x > 0`을 쓸 수 없다는 점에 주의합니다. 배열의 비교는 논릿값 하나가 아니라 논릿값의 배열입니다.

# %% step_function
def step_function(x):
    """Return 1 where x is greater than 0, and 0 elsewhere.

    Parameters
    ----------
    x : ndarray of any shape, or number
        Integers or floats.

    Returns
    -------
    ndarray of the shape of x, or number
        0 or 1 each. Open: whether these are integers, floats or bools.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 시그모이드 함수
#
# 신경망은 계단 함수 대신 매끄러운 함수를 씁니다. 시그모이드 함수는 어떤 수든 0과 1 사이의 수로 바꾸며,
# 입력이 클수록 1에, 작을수록 0에 가까워집니다.
#
# $$
# h(x) = \frac{1}{1 + e^{-x}}
# $$
#
# - `x`는 차원 수가 몇이든 상관없는 NumPy 배열이거나 수 하나입니다. 배열이면 형상이 같은 새 배열을, 수이면
#   수를 돌려줍니다. 받은 배열은 바꾸지 않습니다.
# - 도전: $x = \pm 1000$에서도 결과는 유한하고, NumPy가 넘침(overflow) 경고를 내지 않아야 합니다. 배점은
#   작습니다.
#
# 예를 들어 $h(0) = 0.5$이고, $h(\ln 3) = 1/(1 + 1/3) = 0.75$입니다. `x`가 `[-1.0, 1.0, 2.0]`이면 결과는
# `[0.26894142, 0.73105858, 0.88079708]`입니다.

# %% sigmoid
def sigmoid(x):
    """Return 1 / (1 + exp(-x)), elementwise.

    Parameters
    ----------
    x : ndarray of any shape, or number
        Not modified.

    Returns
    -------
    ndarray of the shape of x, or number
        Finite, and computed without a warning of overflow, for any finite x (the stretch).
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## ReLU 함수
#
# 요즘의 신경망이 가장 많이 쓰는 활성화 함수는 더 단순합니다. 양수는 그대로 내보내고 음수는 0으로 만듭니다.
#
# $$
# h(x) = \max(0, x)
# $$
#
# - `x`는 차원 수가 몇이든 상관없는 NumPy 배열이거나 수 하나이며, 정수일 수도 실수일 수도 있습니다.
# - 배열이면 원소마다 따로 계산한 같은 형상의 배열을, 수이면 수를 돌려줍니다. 받은 배열은 바꾸지 않습니다.
#
# 예를 들어 `x`가 `[-2.0, 0.5, 3.0]`이면 결과는 `[0.0, 0.5, 3.0]`입니다. 배열 전체의 최댓값 하나를 구하는
# 것이 아니라는 점에 주의합니다.

# %% relu
def relu(x):
    """Return max(0, x), elementwise.

    Parameters
    ----------
    x : ndarray of any shape, or number
        Integers or floats. Not modified.

    Returns
    -------
    ndarray of the shape of x, or number
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 항등 함수
#
# 마지막 층, 곧 출력층에도 활성화 함수가 있다고 보면 모든 층의 식이 같아집니다. 값을 예측하는 회귀 문제에서는
# 출력층에 항등 함수를 씁니다.
#
# $$
# \sigma(x) = x
# $$
#
# `x`는 형상이 어떤 배열이거나 수 하나입니다. 결과는 `x`와 형상과 값이 같습니다. `x`를 그대로 돌려주어도 되고
# 복사본을 돌려주어도 됩니다. 예를 들어 `x`가 `[0.3, -0.7]`이면 결과도 `[0.3, -0.7]`입니다.

# %% identity_function
def identity_function(x):
    """Return x.

    Parameters
    ----------
    x : ndarray of any shape, or number

    Returns
    -------
    ndarray of the shape of x, or number
        x itself or a copy of it.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 활성화 함수의 그림
#
# 세 함수를 같은 축에 그립니다. 계단 함수는 0에서 끊어지고, 시그모이드는 매끄러우며, ReLU는 위로 한없이 커집니다.

# %%
def activations(plt):
    x = np.linspace(-5, 5, 101)
    for function in (step_function, sigmoid, relu):
        plt.plot(x, function(x), label=function.__name__)
    plt.ylim(-0.1, 1.6)
    plt.xlabel("x")
    plt.legend()


if __name__ == "__main__":
    show(activations)

# %% [markdown]
# ## 행렬의 곱
#
# 한 층의 모든 뉴런이 하는 곱셈과 덧셈은 행렬의 곱 하나로 나타낼 수 있습니다.
#
# $$
# C_{ij} = \sum_{k} A_{ik}\, B_{kj}
# $$
#
# 함수 `matrix_product`는 NumPy 배열 `A`와 `B`의 곱을 돌려줍니다.
#
# | `A` | `B` | 결과 |
# |---|---|---|
# | $(n, m)$ | $(m, p)$ | $(n, p)$ |
# | $(m,)$ | $(m, p)$ | $(p,)$ |
#
# 안쪽의 두 크기 $m$이 서로 다르면 곱이 정의되지 않으므로 `ValueError`를 일으켜야 합니다.
#
# 예를 들어 다음과 같습니다. 왼쪽 위의 19는 $1\cdot5 + 2\cdot7$입니다.
#
# $$
# \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} \begin{pmatrix} 5 & 6 \\ 7 & 8 \end{pmatrix}
# = \begin{pmatrix} 19 & 22 \\ 43 & 50 \end{pmatrix},
# \qquad
# \begin{pmatrix} 1 & 2 \end{pmatrix} \begin{pmatrix} 1 & 3 & 5 \\ 2 & 4 & 6 \end{pmatrix}
# = \begin{pmatrix} 5 & 11 & 17 \end{pmatrix}
# $$
#
# 오른쪽 식에서 `A`는 형상이 $(2,)$인 1차원 배열이고, 결과도 형상이 $(3,)$인 1차원 배열입니다.

# %% matrix_product
def matrix_product(A, B):
    """Return the matrix product of A and B.

    Parameters
    ----------
    A : ndarray, shape (n, m) or (m,)
    B : ndarray, shape (m, p)

    Returns
    -------
    ndarray, shape (n, p) or (p,)

    Raises
    ------
    ValueError
        if the inner sizes differ.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 3층 신경망의 가중치
#
# 입력 2개, 첫째 은닉층 3개, 둘째 은닉층 2개, 출력 2개인 신경망을 만듭니다. 층 $l$의 가중치 $W_l$은 형상이
# (들어오는 수, 나가는 수)인 행렬이고, 편향 $b_l$은 나가는 수만큼의 1차원 배열입니다.
#
# $$
# W_1 = \begin{pmatrix} 0.1 & 0.3 & 0.5 \\ 0.2 & 0.4 & 0.6 \end{pmatrix},\quad
# W_2 = \begin{pmatrix} 0.1 & 0.4 \\ 0.2 & 0.5 \\ 0.3 & 0.6 \end{pmatrix},\quad
# W_3 = \begin{pmatrix} 0.1 & 0.3 \\ 0.2 & 0.4 \end{pmatrix}
# $$
#
# $$
# b_1 = (0.1,\ 0.2,\ 0.3),\qquad b_2 = (0.1,\ 0.2),\qquad b_3 = (0.1,\ 0.2)
# $$
#
# 인수가 없는 함수 `init_network`는 이 여섯 배열을 `"W1"`, `"b1"`, `"W2"`, `"b2"`, `"W3"`, `"b3"`이라는 키로
# 담은 딕셔너리를 돌려줍니다. 키의 대문자와 소문자를 구별하며, 값은 모두 NumPy 배열입니다. 부를 때마다 배열을
# 새로 만들어서, 한 신경망의 가중치를 바꾸어도 다음에 부른 결과에는 영향이 없게 합니다.
#
# 예를 들어 $x = (1, 0.5)$이면 첫째 층의 합은 $A_1 = xW_1 + b_1 = (0.3,\ 0.7,\ 1.1)$입니다. 첫째 값은
# $1\cdot0.1 + 0.5\cdot0.2 + 0.1 = 0.3$입니다.

# %%
def layers_of_neurons(plt):
    layers = (("x1", "x2"), ("", "", ""), ("", ""), ("y1", "y2"))
    places = [[(column, len(names) / 2 - row) for row in range(len(names))] for column, names in enumerate(layers)]
    plt.figure(figsize=(6, 2.6))
    for number, (before, after) in enumerate(pairwise(places), 1):
        for begin in before:
            for end in after:
                plt.plot(*zip(begin, end, strict=True), color="0.7", zorder=0)
        plt.text(number - 0.5, 1.7, f"W{number}, b{number}", ha="center")
    for names, column in zip(layers, places, strict=True):
        for name, place in zip(names, column, strict=True):
            plt.text(*place, f"{name:2}", ha="center", va="center", bbox={"boxstyle": "circle", "facecolor": "white"})
    plt.margins(0.1, 0.2)
    plt.axis("off")


if __name__ == "__main__":
    show(layers_of_neurons)

# %% init_network
def init_network():
    """Return the weights and biases of the 2-3-2-2 network of the text.

    Returns
    -------
    dict of str to ndarray
        W1 (2, 3), b1 (3,), W2 (3, 2), b2 (2,), W3 (2, 2) and b3 (2,); new arrays at every call.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 순전파
#
# 신호가 입력에서 출력으로 지나가는 계산을 순전파라고 합니다. 은닉층의 활성화 함수 $h$는 시그모이드이고,
# 출력층의 활성화 함수 $\sigma$는 항등 함수입니다.
#
# $$
# \begin{aligned}
# A_1 &= xW_1 + b_1, & Z_1 &= h(A_1) \\
# A_2 &= Z_1 W_2 + b_2, & Z_2 &= h(A_2) \\
# A_3 &= Z_2 W_3 + b_3, & y &= \sigma(A_3)
# \end{aligned}
# $$
#
# - `forward(network, x)`에서 `network`는 `init_network`의 결과와 같은 여섯 키를 가진 딕셔너리입니다. 값과 층의
#   크기는 다를 수 있습니다.
# - `x`의 형상은 $(D,)$이고 결과의 형상은 $(M,)$입니다. `init_network`의 신경망에서는 $D = 2$, $M = 2$입니다.
# - `network`와 `x`의 배열은 바꾸지 않습니다.
#
# `init_network`의 신경망과 $x = (1, 0.5)$에서 $A_1 = (0.3, 0.7, 1.1)$이고, 출력은
# $y = (0.31682708, 0.69627909)$입니다.

# %% forward
def forward(network, x):
    """Return the output of a network of three layers for one input.

    Parameters
    ----------
    network : dict of str to ndarray
        W1 (D, H1), b1 (H1,), W2 (H1, H2), b2 (H2,), W3 (H2, M) and b3 (M,). Not modified.
    x : ndarray, shape (D,)
        Not modified.

    Returns
    -------
    ndarray, shape (M,)
        The sigmoid follows the first two layers, the identity the third.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 소프트맥스 함수
#
# 여러 클래스 가운데 하나를 고르는 분류 문제에서는 출력층에 소프트맥스 함수를 씁니다. 점수 $C$개를 모두 양수이고
# 합이 1인 수, 곧 확률로 볼 수 있는 수로 바꿉니다.
#
# $$
# y_k = \frac{e^{x_k}}{\sum_{i=1}^{C} e^{x_i}}
# $$
#
# - `x`의 형상이 $(C,)$이면 결과의 형상도 $(C,)$이고 합은 1입니다.
# - `x`의 형상이 $(N, C)$이면 데이터 $N$개가 행으로 들어온 것입니다. 행마다 따로 계산하며, 결과의 형상은
#   $(N, C)$이고 **각 행**의 합이 1입니다.
# - `x`의 원소는 정수일 수도 실수일 수도 있습니다. 받은 배열은 바꾸지 않습니다.
# - 도전: 값이 1000 부근이어도, 또 행마다 값의 크기가 크게 달라도 결과는 유한해야 합니다. 배점은 작습니다.
#
# 모든 점수에 같은 수 $c$를 더해도 결과는 같습니다. 분자와 분모에 똑같이 $e^{c}$가 곱해지기 때문입니다.
#
# $$
# \frac{e^{x_k + c}}{\sum_{i} e^{x_i + c}} = \frac{e^{c}\, e^{x_k}}{e^{c} \sum_{i} e^{x_i}} = y_k
# $$
#
# $e^{1000}$은 컴퓨터가 나타낼 수 있는 수를 넘지만, 이 성질을 이용하면 그렇게 큰 수를 만나지 않고 계산할 수
# 있습니다.
#
# 예를 들어 `x`가 `[0.3, 2.9, 4.0]`이면 결과는 `[0.01821127, 0.24519181, 0.73659691]`입니다.

# %% softmax
def softmax(x):
    """Return the softmax of a vector, or of each row of a batch.

    Parameters
    ----------
    x : ndarray, shape (C,) or (N, C)
        Integers or floats. Not modified.

    Returns
    -------
    ndarray of the shape of x
        Positive, with a sum of 1 (each row of a batch). Finite for any finite x (the stretch).
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 손글씨 숫자의 분류
#
# 이제 신경망으로 손글씨 숫자를 분류합니다. 이미지 한 장은 8×8 픽셀을 한 줄로 편 64개의 수이고, 클래스는 0부터
# 9까지 10개입니다. 이미지 $N$장은 형상이 $(N, 64)$인 배열입니다. `forward`와 다른 점은 두 가지입니다. 출력층에
# 소프트맥스를 쓰고, 이미지 여러 장을 한꺼번에 받을 수 있습니다.
#
# $$
# \begin{aligned}
# Z_1 &= h(xW_1 + b_1) \\
# Z_2 &= h(Z_1 W_2 + b_2) \\
# y &= \mathrm{softmax}(Z_2 W_3 + b_3)
# \end{aligned}
# $$
#
# | `x` | 결과 |
# |---|---|
# | $(D,)$ | $(C,)$ |
# | $(N, D)$ | $(N, C)$, 행마다 합이 1 |
#
# `predict(network, x)`의 `network`는 `forward`와 같은 여섯 키를 가진 딕셔너리이고 $h$는 시그모이드입니다. 층의
# 크기는 배열의 형상에서 정해지므로 64나 10 같은 수를 코드에 적지 않습니다. `network`와 `x`의 배열은 바꾸지
# 않습니다.
#
# 손으로 확인할 수 있는 작은 예입니다. $W_1 = \begin{pmatrix} 2 \\ -1 \end{pmatrix}$, $b_1 = (0)$,
# $W_2 = \begin{pmatrix} 2 \end{pmatrix}$, $b_2 = (-1)$, $W_3 = \begin{pmatrix} 0 & 2 \end{pmatrix}$,
# $b_3 = (0, 0)$이고 $x = (1, 2)$이면 $Z_1 = h(0) = 0.5$, $Z_2 = h(0) = 0.5$이고, 출력층의 점수는 $(0, 1)$이며
# 결과는 $(0.26894142, 0.73105858)$입니다.
#
# 아래의 `sample_network`는 크기를 정해 무작위 신경망을 만들어 주는 함수로, 여러분의 함수를 시험해 볼 때 씁니다.
# 고칠 필요는 없습니다. `from grader.digits import load_digits`로 손글씨 이미지도 불러올 수 있습니다. scikit-learn이
# 있으면 그 안에 든 실제 손글씨이고, 없으면 프로그램이 손글씨처럼 그린 것입니다.

# %%
def sample_network(sizes=(64, 50, 100, 10), seed=0):
    """Return a network of three layers with random weights and biases.

    Parameters
    ----------
    sizes : sequence of int
        The numbers of inputs, of neurons in the two hidden layers, and of outputs.
    seed : int or Generator
        The same integer gives the same network.

    Returns
    -------
    dict of str to ndarray
        W1, b1, W2, b2, W3 and b3.
    """
    rng = np.random.default_rng(seed)
    network = {}
    for layer in (1, 2, 3):
        network[f"W{layer}"] = rng.normal(size=(sizes[layer - 1], sizes[layer]))
        network[f"b{layer}"] = rng.normal(size=sizes[layer])
    return network

# %% predict
def predict(network, x):
    """Return the probability of each class, for one datum or for each row of a batch.

    Parameters
    ----------
    network : dict of str to ndarray
        W1 (D, H1), b1 (H1,), W2 (H1, H2), b2 (H2,), W3 (H2, C) and b3 (C,). Not modified.
    x : ndarray, shape (D,) or (N, D)
        Not modified.

    Returns
    -------
    ndarray, shape (C,) or (N, C)
        The sigmoid follows the first two layers, the softmax the third.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 정확도
#
# 신경망의 답은 확률이 가장 큰 클래스입니다. 정확도는 답이 레이블과 같은 데이터의 비율입니다.
#
# $$
# \text{accuracy} = \frac{1}{N} \sum_{n=1}^{N} \left[\, \arg\max_{k}\, y_{nk} = t_n \right]
# $$
#
# 대괄호는 안의 등식이 성립하면 1, 아니면 0입니다.
#
# - `accuracy(network, x, t)`에서 `x`는 형상이 $(N, D)$인 배열이고, `t`는 형상이 $(N,)$인 정수 배열로 정답의
#   번호가 그대로 들어 있습니다. 원-핫이 아닙니다.
# - 결과는 0 이상 1 이하인 수 하나입니다. 맞힌 개수나 백분율이 아닙니다.
# - `predict`를 한 장씩 불러도 되고 한꺼번에 불러도 됩니다.
#
# 예를 들어 $W_1$, $W_2$, $W_3$이 모두 $3 \times 3$ 단위행렬이고 편향이 모두 0이면, 시그모이드와 소프트맥스는 크기의
# 순서를 바꾸지 않으므로 답은 입력에서 가장 큰 수의 번호입니다. 입력이
#
# $$
# x = \begin{pmatrix} 3 & 1 & 0 \\ 0 & 2 & 1 \\ 1 & 0 & 4 \\ 0 & 5 & 2 \end{pmatrix}
# $$
#
# 이면 답은 0, 1, 2, 1이고, $t = (0, 1, 2, 2)$이면 네 개 가운데 세 개가 맞으므로 정확도는 0.75입니다.

# %% accuracy
def accuracy(network, x, t):
    """Return the share of data that the network classifies correctly.

    Parameters
    ----------
    network : dict of str to ndarray
        As for predict.
    x : ndarray, shape (N, D)
    t : ndarray of int, shape (N,)
        The right classes, as labels from 0 to C - 1.

    Returns
    -------
    float
        From 0 to 1.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 배치로 구하는 정확도
#
# 이미지를 한 장씩 넣으면 느리고, 한꺼번에 넣으면 메모리가 많이 듭니다. 그래서 보통은 몇 장씩 묶은 배치를
# 차례로 넣습니다. 배치의 크기가 $B$이면 $k$번째 배치는 다음 데이터입니다($k = 0, 1, 2, \ldots$).
#
# $$
# x_{kB},\; x_{kB+1},\; \ldots,\; x_{\min((k+1)B,\; N) - 1}
# $$
#
# - `batch_accuracy(network, x, t, batch_size)`는 `x`의 행을 앞에서부터 `batch_size`개씩 잘라, 배치마다 한 번씩
#   `predict`를 부르고, 전체의 정확도를 돌려줍니다. `x`와 `t`는 `accuracy`에서와 같고, `batch_size`는 1 이상의
#   정수입니다.
# - $N$이 `batch_size`로 나누어떨어지지 않으면 마지막 배치는 더 짧습니다. `batch_size`가 $N$보다 클 수도 있습니다.
# - 결과는 `batch_size`가 얼마이든 `accuracy`와 같아야 합니다.
#
# 예를 들어 $N = 5$이고 `batch_size`가 2이면 배치의 길이는 2, 2, 1입니다. 배치마다 맞힌 개수가 1, 1, 1이면
# 정확도는 $3/5 = 0.6$입니다. 배치별 정확도 0.5, 0.5, 1의 평균인 0.667이 아닙니다.

# %% batch_accuracy
def batch_accuracy(network, x, t, batch_size):
    """Return the accuracy, computed with one call of predict for each batch.

    Parameters
    ----------
    network : dict of str to ndarray
        As for predict.
    x : ndarray, shape (N, D)
    t : ndarray of int, shape (N,)
        The right classes, as labels from 0 to C - 1.
    batch_size : int
        How many rows a batch has, at least 1; the last batch may be shorter.

    Returns
    -------
    float
        From 0 to 1, the same for every batch_size.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 숫자 이미지와 전처리
#
# 숫자 이미지 몇 장입니다. 픽셀은 0부터 255까지의 정수로 주어지는 일이 많습니다. 이 값을 255로 나누어 0과 1 사이로
# 맞추는 일을 정규화라고 하고, 신경망에 넣기 전에 데이터를 이렇게 고치는 일을 전처리라고 합니다. 훈련할 때와 사용할 때
# 같은 전처리를 해야 합니다. `load_digits()`가 주는 픽셀은 이미 0과 1 사이입니다.

# %%
def digit_images(plt):
    from grader.digits import load_digits

    (images, labels), _ = load_digits()
    _, parts = plt.subplots(1, 8, figsize=(8, 1.4))
    for part, image, label in zip(parts, images, labels, strict=False):
        part.imshow(np.reshape(image, (8, 8)), cmap="gray_r")
        part.set(title=str(label), xticks=[], yticks=[])


if __name__ == "__main__":
    show(digit_images)
