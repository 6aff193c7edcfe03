# %% [markdown] lang="ko"
# # 5장 오차역전파법
#
# 수치 미분은 매개변수마다 손실을 두 번씩 다시 계산해야 하므로 느립니다. 오차역전파법은 계산을 작은 계층으로
# 나누고, 각 계층이 자신의 국소적인 미분만 알면 되게 하여 모든 기울기를 한 번의 역방향 통과로 구합니다.
# 이 장에서는 곱셈과 덧셈 계층에서 시작해 Relu, Sigmoid, Affine, SoftmaxWithLoss 계층을 만들고, 이것을
# 쌓아 신경망을 만든 다음 손글씨 숫자를 학습시킵니다.
#
# 모든 계층은 같은 형식을 따릅니다. `forward`는 출력을 계산하면서 역전파에 필요한 값을 기억해 두고,
# `backward`는 출력에 대한 기울기 `dout`을 받아 입력에 대한 기울기를 돌려줍니다.
#
# 각 함수와 메서드에서 `raise NotImplementedError`를 지우고 자신의 코드를 작성합니다.
# 노트북에서는 `check("Relu")`처럼 연습 문제의 이름을 넣어 스스로 확인할 수 있습니다.
# `.py` 파일로 작업한다면 그 파일이 있는 폴더에서 `grader check`를 실행합니다.

# %% [markdown] lang="en"
# # Chapter 5: Backpropagation
#
# Numerical differentiation is slow: it evaluates the loss twice for every single parameter.
# Backpropagation cuts the computation into small layers, asks each one only for its own local derivative,
# and gets all the gradients in one pass backwards. In this chapter you start from layers that multiply and
# add, build Relu, Sigmoid, Affine and SoftmaxWithLoss, stack them into networks, and train one on
# handwritten digits.
#
# Every layer has the same form. `forward` computes the output and remembers what the way back will need;
# `backward` receives `dout`, the gradient with respect to the output, and returns the gradient with respect
# to the input.
#
# In each function or method, delete `raise NotImplementedError` and write your own code there.
# In the notebook, `check("Relu")` with the name of an exercise tells you how you are doing.
# If you work in the `.py` file, run `grader check` in its folder.

# %%
import os
from collections import OrderedDict

import numpy as np

# %% lang="ko"
NO_PICTURE = "그림을 보려면: pip install matplotlib"
NOT_YET = "아직 그릴 수 없습니다:"

# %% lang="en"
NO_PICTURE = "To see the picture: pip install matplotlib"
NOT_YET = "No picture yet:"


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


# %% [markdown] lang="ko"
# ## 곱셈 계층
#
# $z = xy$를 각 입력으로 미분하면 상대편 입력이 남습니다.
#
# $$
# \frac{\partial L}{\partial x} = \frac{\partial L}{\partial z}\,y, \qquad
# \frac{\partial L}{\partial y} = \frac{\partial L}{\partial z}\,x
# $$
#
# 그래서 `forward`는 두 입력을 기억해 두어야 합니다.
#
# - `forward(x, y)`: 두 수의 곱을 돌려줍니다.
# - `backward(dout)`: `(dx, dy)`를 돌려줍니다. 튜플이든 리스트이든 괜찮습니다.
#
# 예를 들어 `forward(3, 4)`는 12이고, 이어서 `backward(2)`를 부르면 $dx = 2\cdot4 = 8$,
# $dy = 2\cdot3 = 6$입니다. `forward`를 여러 번 불렀다면 `backward`는 마지막 `forward`에 대한 것입니다.

# %% [markdown] lang="en"
# ## The multiplication layer
#
# Differentiating $z = xy$ by one input leaves the other one.
#
# $$
# \frac{\partial L}{\partial x} = \frac{\partial L}{\partial z}\,y, \qquad
# \frac{\partial L}{\partial y} = \frac{\partial L}{\partial z}\,x
# $$
#
# That is why `forward` has to remember both of its inputs.
#
# - `forward(x, y)` returns the product of two numbers.
# - `backward(dout)` returns `(dx, dy)`, as a tuple or a list.
#
# `forward(3, 4)`, for example, is 12, and a `backward(2)` after it gives $dx = 2\cdot4 = 8$ and
# $dy = 2\cdot3 = 6$. After several calls of `forward`, `backward` belongs to the last one.


# %% exercise="MulLayer" points=2
class MulLayer:
    """The product of two numbers, and its derivatives."""

    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        """Return x * y and remember what backward needs."""
        ### BEGIN SOLUTION
        self.x = x
        self.y = y
        return x * y
        ### END SOLUTION

    def backward(self, dout):
        """Return (dx, dy) for the latest forward, as a tuple or a list.

        Parameters
        ----------
        dout : number
            The derivative with respect to the product.
        """
        ### BEGIN SOLUTION
        return dout * self.y, dout * self.x
        ### END SOLUTION


# %% [markdown] lang="ko"
# ## 덧셈 계층
#
# $z = x + y$에서는 두 입력 모두 미분이 1이므로, 역전파는 받은 값을 그대로 양쪽에 흘려보냅니다.
#
# $$
# \frac{\partial L}{\partial x} = \frac{\partial L}{\partial z}, \qquad
# \frac{\partial L}{\partial y} = \frac{\partial L}{\partial z}
# $$
#
# - `forward(x, y)`: 두 수의 합을 돌려줍니다.
# - `backward(dout)`: `(dx, dy)`를 돌려줍니다. 튜플이든 리스트이든 괜찮습니다.
#
# 예를 들어 `forward(3, 4)`는 7이고, `backward(2)`는 `(2, 2)`입니다. 입력이 무엇이었는지는 역전파에 필요하지
# 않습니다.

# %% [markdown] lang="en"
# ## The addition layer
#
# For $z = x + y$ both derivatives are 1, so the way back hands on what it received, to either side.
#
# $$
# \frac{\partial L}{\partial x} = \frac{\partial L}{\partial z}, \qquad
# \frac{\partial L}{\partial y} = \frac{\partial L}{\partial z}
# $$
#
# - `forward(x, y)` returns the sum of two numbers.
# - `backward(dout)` returns `(dx, dy)`, as a tuple or a list.
#
# `forward(3, 4)`, for example, is 7, and `backward(2)` is `(2, 2)`. The way back does not need to know what
# the inputs were.


# %% exercise="AddLayer" points=2
class AddLayer:
    """The sum of two numbers, and its derivatives."""

    def __init__(self):
        pass

    def forward(self, x, y):
        """Return x + y."""
        ### BEGIN SOLUTION
        return x + y
        ### END SOLUTION

    def backward(self, dout):
        """Return (dx, dy), as a tuple or a list.

        Parameters
        ----------
        dout : number
            The derivative with respect to the sum.
        """
        ### BEGIN SOLUTION
        return dout * 1, dout * 1
        ### END SOLUTION


# %% [markdown] lang="ko"
# ## 사과 쇼핑
#
# 사과를 몇 개 사고 소비세를 낼 때의 값을 계산 그래프로 나타내면 곱셈 계층 두 개입니다.
#
# $$
# \text{price} = (\text{apple} \times \text{apple\_num}) \times \text{tax}
# $$
#
# `MulLayer` 두 개를 이어 순전파로 값을 구하고, 마지막 출력의 기울기 1에서 시작하여 반대 순서로 역전파합니다.
# `tax`는 1.1처럼 곱해지는 수입니다.
#
# 결과는 다음 이름을 가진 딕셔너리이며, 값은 모두 수입니다.
#
# | 이름 | 뜻 |
# |---|---|
# | `price` | 지불할 금액 |
# | `dapple` | 사과 가격에 대한 `price`의 미분 |
# | `dapple_num` | 사과 개수에 대한 미분 |
# | `dtax` | 소비세에 대한 미분 |
#
# 100원짜리 사과 2개, `tax`가 1.1이면 `price`는 220이고, `dapple`은 2.2, `dapple_num`은 110, `dtax`는
# 200입니다. 사과값이 1원 오르면 지불할 금액은 2.2원 오른다는 뜻입니다.

# %% [markdown] lang="en"
# ## Buying apples
#
# What some apples cost, tax included, is a computational graph of two multiplication layers.
#
# $$
# \text{price} = (\text{apple} \times \text{apple\_num}) \times \text{tax}
# $$
#
# Join two `MulLayer`s, go forward to get the price, and then backwards in the opposite order, starting from
# the derivative 1 of the last output. `tax` is a factor such as 1.1.
#
# The result is a dict with these names, and each value is a number.
#
# | name | meaning |
# |---|---|
# | `price` | the amount to pay |
# | `dapple` | the derivative of `price` with respect to the price of one apple |
# | `dapple_num` | with respect to the number of apples |
# | `dtax` | with respect to the tax |
#
# For 2 apples at 100 and a `tax` of 1.1, `price` is 220, `dapple` is 2.2, `dapple_num` is 110 and `dtax` is
# 200: if an apple costs 1 more, you pay 2.2 more.


# %%
def graph_of_apples(plt):
    nodes = {"apple": (0, 2), "apple_num": (0, 1), "tax": (1, 0), "×": (1, 1.5), "× ": (2, 1), "price": (3, 1)}
    edges = {
        ("apple", "×"): "100",
        ("apple_num", "×"): "2",
        ("×", "× "): "200",
        ("tax", "× "): "1.1",
        ("× ", "price"): "220",
    }
    plt.figure(figsize=(6, 2.2))
    for (begin, end), value in edges.items():
        x, y = zip(nodes[begin], nodes[end], strict=True)
        plt.plot(x, y, color="0.7", zorder=0)
        plt.text(sum(x) / 2, sum(y) / 2, value, ha="center", va="bottom")
    for name, place in nodes.items():
        plt.text(*place, name, ha="center", va="center", bbox={"boxstyle": "round", "facecolor": "white"})
    plt.margins(0.12, 0.2)
    plt.axis("off")


if __name__ == "__main__":
    show(graph_of_apples)


# %% exercise="buy_apples" points=3 requires="MulLayer"
def buy_apples(apple, apple_num, tax):
    """Return what the apples cost, and the derivatives of that amount.

    Parameters
    ----------
    apple : number
        The price of one apple.
    apple_num : number
        How many are bought.
    tax : number
        The factor of the tax, such as 1.1.

    Returns
    -------
    dict
        Numbers under the names price, dapple, dapple_num and dtax.
    """
    ### BEGIN SOLUTION
    apple_layer, tax_layer = MulLayer(), MulLayer()
    price = tax_layer.forward(apple_layer.forward(apple, apple_num), tax)

    dapple_price, dtax = tax_layer.backward(1)
    dapple, dapple_num = apple_layer.backward(dapple_price)
    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}
    ### END SOLUTION


# %% [markdown] lang="ko"
# ## 사과와 오렌지 쇼핑
#
# 이번에는 두 가지 과일을 삽니다. 과일마다 곱셈 계층이 하나씩 있고, 덧셈 계층이 둘을 더하고, 마지막 곱셈
# 계층이 소비세를 곱합니다.
#
# $$
# \text{price} =
# (\text{apple} \times \text{apple\_num} + \text{orange} \times \text{orange\_num}) \times \text{tax}
# $$
#
# 역전파는 순전파와 정확히 반대 순서입니다. 소비세의 곱셈, 덧셈, 과일의 곱셈 순서로 거슬러 올라갑니다.
# 곱셈 계층은 저마다 자신의 입력을 기억해야 하므로, 계층 하나를 여러 곳에서 함께 쓸 수 없습니다.
#
# 결과는 `price`, `dapple_num`, `dapple`, `dorange`, `dorange_num`, `dtax`를 이름으로 가진 딕셔너리이며, 값은
# 모두 수입니다.
#
# 100원짜리 사과 2개와 150원짜리 오렌지 3개, `tax`가 1.1이면 `price`는 715, `dapple_num`은 110, `dapple`은
# 2.2, `dorange`는 3.3, `dorange_num`은 165, `dtax`는 650입니다.

# %% [markdown] lang="en"
# ## Buying apples and oranges
#
# Now for two kinds of fruit. Each has a multiplication layer, an addition layer joins the two, and a last
# multiplication layer applies the tax.
#
# $$
# \text{price} =
# (\text{apple} \times \text{apple\_num} + \text{orange} \times \text{orange\_num}) \times \text{tax}
# $$
#
# The way back is exactly the opposite of the way forward: the product with the tax first, then the sum, then
# the products of the fruits. Every multiplication layer has its own inputs to remember, so one layer cannot
# serve in two places.
#
# The result is a dict with the names `price`, `dapple_num`, `dapple`, `dorange`, `dorange_num` and `dtax`,
# and each value is a number.
#
# For 2 apples at 100, 3 oranges at 150 and a `tax` of 1.1, `price` is 715, `dapple_num` is 110, `dapple` is
# 2.2, `dorange` is 3.3, `dorange_num` is 165 and `dtax` is 650.


# %% exercise="buy_apples_and_oranges" points=3 requires="MulLayer,AddLayer"
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    """Return what apples and oranges cost together, and the derivatives of that amount.

    Parameters
    ----------
    apple, orange : number
        The price of one.
    apple_num, orange_num : number
        How many are bought.
    tax : number
        The factor of the tax, such as 1.1.

    Returns
    -------
    dict
        Numbers under the names price, dapple_num, dapple, dorange, dorange_num and dtax.
    """
    ### BEGIN SOLUTION
    apple_layer, orange_layer, tax_layer = MulLayer(), MulLayer(), MulLayer()
    sum_layer = AddLayer()

    apple_price = apple_layer.forward(apple, apple_num)
    orange_price = orange_layer.forward(orange, orange_num)
    price = tax_layer.forward(sum_layer.forward(apple_price, orange_price), tax)

    dsum, dtax = tax_layer.backward(1)
    dapple_price, dorange_price = sum_layer.backward(dsum)
    dorange, dorange_num = orange_layer.backward(dorange_price)
    dapple, dapple_num = apple_layer.backward(dapple_price)
    return {
        "price": price,
        "dapple_num": dapple_num,
        "dapple": dapple,
        "dorange": dorange,
        "dorange_num": dorange_num,
        "dtax": dtax,
    }
    ### END SOLUTION


# %% [markdown] lang="ko"
# ## ReLU 계층
#
# ReLU는 양수는 그대로 통과시키고 음수는 0으로 막습니다. 역전파에서도 통과했던 자리에서만 기울기가 흐릅니다.
#
# $$
# y = \max(0, x), \qquad
# \frac{\partial L}{\partial x} =
# \begin{cases} \dfrac{\partial L}{\partial y} & x > 0 \\ 0 & x < 0 \end{cases}
# $$
#
# - `forward(x)`: `x`와 형상이 같은 배열을 돌려줍니다. 배열의 차원 수는 상관없습니다.
# - `backward(dout)`: `x`와 형상이 같은 `dout`을 받아 같은 형상의 `dx`를 돌려줍니다.
# - 부르는 쪽의 `x`는 바뀌지 않아야 합니다. `backward`가 `dout`을 고쳐 쓰는지, $x = 0$에서의 기울기를 무엇으로
#   하는지는 자유입니다.
#
# $x = (2, -3, 5)$이면 출력은 $(2, 0, 5)$입니다. 이어서 $dout = (10, 20, -30)$을 주면
# $dx = (10, 0, -30)$입니다. 무엇을 통과시켰는지는 계층마다, 그리고 마지막 `forward`를 기준으로 따로
# 기억해야 합니다.

# %% [markdown] lang="en"
# ## The ReLU layer
#
# ReLU lets positive numbers pass and stops negative ones at 0. On the way back, the gradient flows only where
# something passed.
#
# $$
# y = \max(0, x), \qquad
# \frac{\partial L}{\partial x} =
# \begin{cases} \dfrac{\partial L}{\partial y} & x > 0 \\ 0 & x < 0 \end{cases}
# $$
#
# - `forward(x)` returns an array of the shape of `x`, whatever its number of dimensions.
# - `backward(dout)` takes a `dout` of the shape of `x` and returns `dx`, of that shape too.
# - The caller's `x` stays as it is. Whether `backward` writes into `dout`, and what the gradient is at
#   $x = 0$, is up to you.
#
# For $x = (2, -3, 5)$ the output is $(2, 0, 5)$; then $dout = (10, 20, -30)$ gives $dx = (10, 0, -30)$.
# What has passed is remembered by each layer for itself, and from its latest `forward`.


# %% exercise="Relu" points=4
class Relu:
    """max(0, x), elementwise, for arrays of any shape."""

    def __init__(self):
        self.mask = None

    def forward(self, x):
        """Return max(0, x), of the shape of x. The caller's x is left alone."""
        ### BEGIN SOLUTION
        self.mask = x > 0
        return np.where(self.mask, x, 0)
        ### END SOLUTION

    def backward(self, dout):
        """Return dx, of the shape of x: dout where x was positive, and 0 where x was negative.

        Open: the gradient where x was exactly 0, and whether dout is written into.
        """
        ### BEGIN SOLUTION
        return dout * self.mask
        ### END SOLUTION


# %% [markdown] lang="ko"
# ## Sigmoid 계층
#
# 시그모이드의 미분은 순전파의 출력 $y$만으로 나타낼 수 있습니다. 그래서 이 계층은 입력이 아니라 출력을
# 기억하면 충분합니다.
#
# $$
# y = \frac{1}{1 + e^{-x}}, \qquad
# \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y}\, y\,(1 - y)
# $$
#
# - `forward(x)`: `x`와 형상이 같은 배열을 돌려줍니다. 배열의 차원 수는 상관없고, `x`는 바뀌지 않아야 합니다.
# - `backward(dout)`: `x`와 형상이 같은 `dout`을 받아 같은 형상의 `dx`를 돌려줍니다.
#
# $x = (0, \ln 3)$이면 $y = (0.5, 0.75)$입니다. 이어서 $dout = (4, 16)$을 주면
# $dx = (4\cdot0.5\cdot0.5,\; 16\cdot0.75\cdot0.25) = (1, 3)$입니다.

# %% [markdown] lang="en"
# ## The Sigmoid layer
#
# The derivative of the sigmoid can be written with nothing but the output $y$ of the way forward, so it is
# enough for this layer to remember its output and not its input.
#
# $$
# y = \frac{1}{1 + e^{-x}}, \qquad
# \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y}\, y\,(1 - y)
# $$
#
# - `forward(x)` returns an array of the shape of `x`, whatever its number of dimensions, and leaves `x`
#   alone.
# - `backward(dout)` takes a `dout` of the shape of `x` and returns `dx`, of that shape too.
#
# For $x = (0, \ln 3)$ the output is $y = (0.5, 0.75)$; then $dout = (4, 16)$ gives
# $dx = (4\cdot0.5\cdot0.5,\; 16\cdot0.75\cdot0.25) = (1, 3)$.


# %% exercise="Sigmoid" points=4
class Sigmoid:
    """1 / (1 + exp(-x)), elementwise, for arrays of any shape."""

    def __init__(self):
        self.out = None

    def forward(self, x):
        """Return the sigmoid of x, of the shape of x. The caller's x is left alone."""
        ### BEGIN SOLUTION
        self.out = 1 / (1 + np.exp(-x))
        return self.out
        ### END SOLUTION

    def backward(self, dout):
        """Return dx, of the shape of x, for the latest forward."""
        ### BEGIN SOLUTION
        return dout * self.out * (1 - self.out)
        ### END SOLUTION


# %% [markdown] lang="ko"
# ## Affine 계층
#
# 행렬의 곱에 편향을 더하는 계층입니다. 데이터 $N$개가 행렬 $X$의 행으로 한꺼번에 들어옵니다.
#
# $$
# Y = XW + b, \qquad
# \frac{\partial L}{\partial X} = \frac{\partial L}{\partial Y} W^{T}, \qquad
# \frac{\partial L}{\partial W} = X^{T} \frac{\partial L}{\partial Y}, \qquad
# \frac{\partial L}{\partial b} = \sum_{n=1}^{N} \left(\frac{\partial L}{\partial Y}\right)_{n}
# $$
#
# | 값 | 형상 |
# |---|---|
# | `x`, `dx` | $(N, D)$ |
# | `W`, `dW` | $(D, M)$ |
# | `b` | $(M,)$ 또는 $(1, M)$ |
# | `db` | $(M,)$ |
# | 출력, `dout` | $(N, M)$ |
#
# - `Affine(W, b)`는 받은 배열을 복사하지 않고 그대로 가지고 있습니다. 나중에 학습 과정이 그 배열의 값을
#   고치면 계층도 새 값을 쓰게 하려는 것입니다. 계층 자신은 `W`와 `b`를 바꾸지 않습니다.
# - `backward(dout)`은 `dx`만 돌려주고, `dW`와 `db`는 `self.dW`, `self.db`에 남깁니다.
# - 도전: `x`가 $(N, C, H, W)$처럼 3차원 이상이면 $N$개의 행으로 펼쳐 계산하고, `dx`는 원래의 형상으로
#   돌려줍니다. 배점은 작습니다.
#
# $X = (1\;\;2)$, $W = \begin{pmatrix} 1 & 0 & 2 \\ 3 & 1 & 0 \end{pmatrix}$, $b = (1, 1, 1)$이면 출력은
# $(8\;\;3\;\;3)$입니다. 이어서 $dout = (1\;\;0\;\;2)$를 주면 $dx = (5\;\;3)$,
# $dW = \begin{pmatrix} 1 & 0 & 2 \\ 2 & 0 & 4 \end{pmatrix}$, $db = (1, 0, 2)$입니다.

# %% [markdown] lang="en"
# ## The Affine layer
#
# This layer multiplies by a matrix and adds a bias. All of $N$ samples come at once, as the rows of $X$.
#
# $$
# Y = XW + b, \qquad
# \frac{\partial L}{\partial X} = \frac{\partial L}{\partial Y} W^{T}, \qquad
# \frac{\partial L}{\partial W} = X^{T} \frac{\partial L}{\partial Y}, \qquad
# \frac{\partial L}{\partial b} = \sum_{n=1}^{N} \left(\frac{\partial L}{\partial Y}\right)_{n}
# $$
#
# | value | shape |
# |---|---|
# | `x`, `dx` | $(N, D)$ |
# | `W`, `dW` | $(D, M)$ |
# | `b` | $(M,)$ or $(1, M)$ |
# | `db` | $(M,)$ |
# | the output, `dout` | $(N, M)$ |
#
# - `Affine(W, b)` keeps the arrays it is given, not copies: when training changes their values later on, the
#   layer has to see the new ones. The layer itself changes neither `W` nor `b`.
# - `backward(dout)` returns `dx` alone, and leaves `dW` and `db` in `self.dW` and `self.db`.
# - A stretch: an `x` of three or more dimensions, such as $(N, C, H, W)$, is flattened to $N$ rows, and `dx`
#   comes back in the original shape. This part is worth only a small share of the points.
#
# For $X = (1\;\;2)$, $W = \begin{pmatrix} 1 & 0 & 2 \\ 3 & 1 & 0 \end{pmatrix}$ and $b = (1, 1, 1)$ the
# output is $(8\;\;3\;\;3)$; then $dout = (1\;\;0\;\;2)$ gives $dx = (5\;\;3)$,
# $dW = \begin{pmatrix} 1 & 0 & 2 \\ 2 & 0 & 4 \end{pmatrix}$ and $db = (1, 0, 2)$.


# %% exercise="Affine" points=6
class Affine:
    """x W + b for a batch of rows.

    Attributes
    ----------
    W : array of shape (D, M)
    b : array of shape (M,) or (1, M)
        The very arrays given to the constructor.
    dW : array of shape (D, M), after backward
    db : array of shape (M,), after backward
    """

    def __init__(self, W, b):
        ### BEGIN SOLUTION
        self.W = W
        self.b = b
        self.dW = None
        self.db = None
        ### END SOLUTION

    def forward(self, x):
        """Return x W + b, of shape (N, M), for x of shape (N, D).

        A stretch: x of more dimensions is flattened to (N, D).
        """
        ### BEGIN SOLUTION
        self.x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W) + self.b
        ### END SOLUTION

    def backward(self, dout):
        """Return dx, of the shape of x, for dout of shape (N, M); leave dW and db in the attributes."""
        ### BEGIN SOLUTION
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.x_shape)
        ### END SOLUTION


# %% [markdown] lang="ko"
# ## 두 층의 순전파와 역전파
#
# 만든 계층을 이어 봅니다. 순서는 Affine, Relu, Affine이며, 번호 1, 2, 3은 그 출력의 순서입니다.
#
# $$
# \text{out1} = XW_1 + b_1, \qquad \text{out2} = \max(0, \text{out1}), \qquad
# \text{out3} = \text{out2}\,W_2 + b_2
# $$
#
# 아직 손실 함수가 없으므로, 마지막 출력 `out3`을 그대로 `dout`으로 삼아 역전파합니다. 이것은
# $L = \frac{1}{2}\sum \text{out3}^2$의 기울기를 구하는 것과 같습니다.
#
# 결과는 다음 이름을 가진 딕셔너리입니다. 한 행은 $D$, 은닉층은 $M$, 출력은 $K$개의 수라고 하겠습니다.
#
# | 이름 | 형상 |
# |---|---|
# | `out1`, `out2` | $(N, M)$ |
# | `out3` | $(N, K)$ |
# | `dx` | $(N, D)$ |
# | `dW1`, `db1` | $(D, M)$, $(M,)$ |
# | `dW2`, `db2` | $(M, K)$, $(K,)$ |
#
# 편향 `b1`, `b2`는 $(M,)$으로도 $(1, M)$으로도 주어질 수 있습니다.
#
# $X = (1\;\;2)$, $W_1 = \begin{pmatrix} 1 & 3 & 5 \\ 2 & 4 & 6 \end{pmatrix}$, $b_1 = (1\;\;2\;\;3)$,
# $W_2 = \begin{pmatrix} 1 & 4 \\ 2 & 5 \\ 3 & 6 \end{pmatrix}$, $b_2 = (1\;\;2)$이면 `out1`은
# $(6\;\;13\;\;20)$, `out3`은 $(93\;\;211)$이고, `dx`는 $(12385\;\;16108)$입니다.

# %% [markdown] lang="en"
# ## Two layers, forward and back
#
# Now join the layers: Affine, Relu, Affine. The numbers 1, 2 and 3 count their outputs.
#
# $$
# \text{out1} = XW_1 + b_1, \qquad \text{out2} = \max(0, \text{out1}), \qquad
# \text{out3} = \text{out2}\,W_2 + b_2
# $$
#
# There is no loss yet, so feed the last output `out3` itself back as `dout`. That is the same as taking the
# gradient of $L = \frac{1}{2}\sum \text{out3}^2$.
#
# The result is a dict with these names. Say a row has $D$ numbers, the hidden layer $M$ and the output $K$.
#
# | name | shape |
# |---|---|
# | `out1`, `out2` | $(N, M)$ |
# | `out3` | $(N, K)$ |
# | `dx` | $(N, D)$ |
# | `dW1`, `db1` | $(D, M)$, $(M,)$ |
# | `dW2`, `db2` | $(M, K)$, $(K,)$ |
#
# The biases `b1` and `b2` may come in the shape $(M,)$ or $(1, M)$.
#
# For $X = (1\;\;2)$, $W_1 = \begin{pmatrix} 1 & 3 & 5 \\ 2 & 4 & 6 \end{pmatrix}$, $b_1 = (1\;\;2\;\;3)$,
# $W_2 = \begin{pmatrix} 1 & 4 \\ 2 & 5 \\ 3 & 6 \end{pmatrix}$ and $b_2 = (1\;\;2)$, `out1` is
# $(6\;\;13\;\;20)$, `out3` is $(93\;\;211)$ and `dx` is $(12385\;\;16108)$.


# %% exercise="two_layer_forward_backward" points=3 requires="Affine,Relu"
def two_layer_forward_backward(X, W1, b1, W2, b2):
    """Go through Affine, Relu, Affine, and back with the last output as dout.

    Parameters
    ----------
    X : array of shape (N, D)
    W1, W2 : array of shape (D, M), (M, K)
    b1, b2 : array of shape (M,) or (1, M), (K,) or (1, K)

    Returns
    -------
    dict
        The outputs out1 (N, M), out2 (N, M), out3 (N, K) and the gradients dx (N, D), dW1 (D, M),
        db1 (M,), dW2 (M, K), db2 (K,).
    """
    ### BEGIN SOLUTION
    affine1, relu1, affine2 = Affine(W1, b1), Relu(), Affine(W2, b2)
    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)

    dx = affine1.backward(relu1.backward(affine2.backward(out3)))
    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
    }
    ### END SOLUTION


# %% [markdown] lang="ko"
# ## 세 층의 순전파와 역전파
#
# 한 층을 더 쌓습니다. 순서는 Affine, Relu, Affine, Relu, Affine이며 출력은 `out1`부터 `out5`까지입니다.
#
# $$
# \text{out3} = \max(0, XW_1 + b_1)\,W_2 + b_2, \qquad \text{out5} = \max(0, \text{out3})\,W_3 + b_3
# $$
#
# Relu 계층은 순전파 때의 부호를 기억합니다. 그러므로 두 자리에는 서로 다른 Relu 객체가 필요합니다.
# 하나를 두 번 쓰면 두 번째 `forward`가 첫 번째의 기억을 덮어씁니다.
#
# 이번에도 마지막 출력 `out5`를 `dout`으로 삼아 역전파합니다. 결과는 `out1`, `out2`, `out3`, `out4`, `out5`,
# `dx`, `dW1`, `db1`, `dW2`, `db2`, `dW3`, `db3`을 이름으로 가진 딕셔너리이며, `dW`는 `W`와 형상이 같고
# `db`는 1차원입니다. 편향은 $(M,)$으로도 $(1, M)$으로도 주어질 수 있습니다.
#
# 앞의 예에 $W_3 = \begin{pmatrix} 5 & 6 & 7 \\ 2 & 3 & 4 \end{pmatrix}$, $b_3 = (1\;\;1\;\;1)$을 더하면
# `out5`는 $(888\;\;1192\;\;1496)$이고 `dx`는 $(1040872\;\;1343296)$입니다.

# %% [markdown] lang="en"
# ## Three layers, forward and back
#
# One more layer on top: Affine, Relu, Affine, Relu, Affine, with the outputs `out1` to `out5`.
#
# $$
# \text{out3} = \max(0, XW_1 + b_1)\,W_2 + b_2, \qquad \text{out5} = \max(0, \text{out3})\,W_3 + b_3
# $$
#
# A Relu layer remembers the signs it met on the way forward. The two places therefore need two Relu objects:
# used twice, a single one would have its memory overwritten by the second `forward`.
#
# Again, feed the last output `out5` back as `dout`. The result is a dict with the names `out1`, `out2`,
# `out3`, `out4`, `out5`, `dx`, `dW1`, `db1`, `dW2`, `db2`, `dW3` and `db3`; each `dW` has the shape of its
# `W` and each `db` is one-dimensional. The biases may come in the shape $(M,)$ or $(1, M)$.
#
# With $W_3 = \begin{pmatrix} 5 & 6 & 7 \\ 2 & 3 & 4 \end{pmatrix}$ and $b_3 = (1\;\;1\;\;1)$ added to the
# example above, `out5` is $(888\;\;1192\;\;1496)$ and `dx` is $(1040872\;\;1343296)$.


# %% exercise="three_layer_forward_backward" points=3 requires="Affine,Relu"
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    """Go through Affine, Relu, Affine, Relu, Affine, and back with the last output as dout.

    Parameters
    ----------
    X : array of shape (N, D)
    W1, W2, W3 : array of shape (D, M1), (M1, M2), (M2, K)
    b1, b2, b3 : array, one-dimensional or of one row
        As long as its W has columns.

    Returns
    -------
    dict
        The outputs out1 to out5 and the gradients dx, dW1, db1, dW2, db2, dW3, db3. Each dW has the shape
        of its W, and each db is one-dimensional.
    """
    ### BEGIN SOLUTION
    affine1, affine2, affine3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu1, relu2 = Relu(), Relu()
    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)

    dout = out5
    for layer in (affine3, relu2, affine2, relu1, affine1):
        dout = layer.backward(dout)
    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "out4": out4,
        "out5": out5,
        "dx": dout,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
    ### END SOLUTION


# %% [markdown] lang="ko"
# ## 주어진 함수: 소프트맥스와 교차 엔트로피 오차
#
# 3장과 4장에서 만든 것입니다. 여기에서는 그대로 사용합니다. `softmax`는 1차원 배열이나 행렬의 각 행에
# 적용되고, `cross_entropy_error`는 정답이 원-핫이든 레이블이든 배치의 평균 손실을 돌려줍니다. 로그 안에는
# $10^{-7}$이 더해져 있습니다.

# %% [markdown] lang="en"
# ## Given: softmax and the cross entropy error
#
# You made these in chapters 3 and 4; use them here as they are. `softmax` works on a one-dimensional array or
# on each row of a matrix. `cross_entropy_error` takes targets as one-hot rows or as labels and returns the
# mean loss over the batch. It adds $10^{-7}$ inside the logarithm.


# %%
def softmax(x):
    """Return the softmax of x: of shape (C,), or (N, C) row by row."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    """Return the mean cross entropy over the rows of y.

    Parameters
    ----------
    y : array of shape (C,) or (N, C)
        Probabilities.
    t : one-hot array of the shape of y, or labels of shape (N,) or a single label
    """
    y = np.atleast_2d(y)
    if np.size(t) == y.size:
        t = np.argmax(np.reshape(t, y.shape), axis=1)
    t = np.atleast_1d(t)
    return -np.mean(np.log(y[np.arange(len(y)), t] + 1e-7))


# %% [markdown] lang="ko"
# ## SoftmaxWithLoss 계층
#
# 신경망의 마지막에서 소프트맥스와 교차 엔트로피 오차를 한 계층으로 묶습니다. 둘을 함께 미분하면 아주 간단한 식이
# 남습니다.
#
# $$
# Y = \mathrm{softmax}(X), \qquad
# L = -\frac{1}{N} \sum_{n=1}^{N} \log\left(y_{n, t_n} + 10^{-7}\right), \qquad
# \frac{\partial L}{\partial X} = \frac{Y - T}{N}
# $$
#
# - `forward(x, t)`: 점수 `x`는 $(N, C)$입니다. `t`는 $(N, C)$의 원-핫이거나 $(N,)$의 레이블(0부터 $C-1$까지의
#   정수)입니다. 배치의 평균 손실을 수 하나로 돌려줍니다. 위에 주어진 두 함수를 사용하면 됩니다.
# - `backward(dout=1)`: $(N, C)$ 형상의 `dx`를 돌려줍니다. 마지막 계층이므로 `dout`은 항상 1입니다.
# - `x`와 `t`는 바뀌지 않아야 합니다. 1차원 `x`를 받을 수 있게 하는지는 자유입니다.
#
# 기울기를 $N$으로 나누는 것은 손실이 $N$개의 평균이기 때문입니다. $T$는 원-핫이므로, 레이블을 받았을 때에는
# 각 행에서 정답의 자리 하나만 1만큼 줄어듭니다.
#
# $X = \begin{pmatrix} 0 & \ln 3 \\ 0 & \ln 3 \end{pmatrix}$, $t = (1, 0)$이면 두 행의 확률은 모두
# $(0.25\;\;0.75)$이고, 손실은 $\frac{-\ln 0.75 - \ln 0.25}{2} = 0.836988$입니다. 기울기는
# $\begin{pmatrix} 0.125 & -0.125 \\ -0.375 & 0.375 \end{pmatrix}$입니다.

# %% [markdown] lang="en"
# ## The SoftmaxWithLoss layer
#
# The last layer of a network joins softmax and the cross entropy error. Differentiated together, they leave a
# very simple formula.
#
# $$
# Y = \mathrm{softmax}(X), \qquad
# L = -\frac{1}{N} \sum_{n=1}^{N} \log\left(y_{n, t_n} + 10^{-7}\right), \qquad
# \frac{\partial L}{\partial X} = \frac{Y - T}{N}
# $$
#
# - `forward(x, t)`: the scores `x` are $(N, C)$; `t` is one-hot, $(N, C)$, or labels, $(N,)$, which are
#   integers from 0 to $C-1$. It returns the mean loss of the batch, one number. The two given functions
#   above will do.
# - `backward(dout=1)` returns `dx`, of shape $(N, C)$. This is the last layer, so `dout` is always 1.
# - `x` and `t` stay as they are. Whether a one-dimensional `x` works too is up to you.
#
# The gradient is divided by $N$ because the loss is a mean over $N$ rows. $T$ is one-hot: given labels, a
# single entry in each row, the one of its target, is reduced by 1.
#
# For $X = \begin{pmatrix} 0 & \ln 3 \\ 0 & \ln 3 \end{pmatrix}$ and $t = (1, 0)$ the probabilities of both
# rows are $(0.25\;\;0.75)$, the loss is $\frac{-\ln 0.75 - \ln 0.25}{2} = 0.836988$, and the gradient is
# $\begin{pmatrix} 0.125 & -0.125 \\ -0.375 & 0.375 \end{pmatrix}$.


# %% exercise="SoftmaxWithLoss" points=6
class SoftmaxWithLoss:
    """Softmax and the mean cross entropy error in one layer."""

    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        """Return the mean loss over the batch, a number.

        Parameters
        ----------
        x : array of shape (N, C)
            Scores. Open: one-dimensional scores.
        t : array
            One-hot of shape (N, C), or labels of shape (N,).
        """
        ### BEGIN SOLUTION
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, t)
        ### END SOLUTION

    def backward(self, dout=1):
        """Return dx of shape (N, C), for the latest forward. dout is always 1."""
        ### BEGIN SOLUTION
        count = self.y.shape[0]
        if self.t.size == self.y.size:
            return (self.y - self.t) / count
        dx = self.y.copy()
        dx[np.arange(count), self.t] -= 1
        return dx / count
        ### END SOLUTION


# %% [markdown] lang="ko"
# ## 손실이 있는 세 층
#
# `three_layer_forward_backward`의 신경망 끝에 SoftmaxWithLoss를 붙입니다. 이제는 출력을 되먹이지 않고,
# 손실에서 시작하는 진짜 기울기를 구합니다.
#
# $$
# L = \mathrm{CE}\bigl(\mathrm{softmax}(\text{out5}),\, t\bigr), \qquad
# \frac{\partial L}{\partial\, \text{out5}} = \frac{Y - T}{N}
# $$
#
# - `X`는 $(N, D)$, `t`는 $(N, K)$의 원-핫이거나 $(N,)$의 레이블이고, 편향은 $(M,)$ 또는 $(1, M)$입니다.
# - 결과는 `loss`, `dx`, `dW1`, `db1`, `dW2`, `db2`, `dW3`, `db3`을 이름으로 가진 딕셔너리이며, `dW`는 `W`와
#   형상이 같고 `db`는 1차원입니다.
#
# 앞의 예에 $t = (0\;\;0\;\;1)$을 주면 점수가 $(888\;\;1192\;\;1496)$이므로 셋째 확률은 사실상 1입니다. 그래서
# 손실은 $-\log(1 + 10^{-7}) = -9.9999995\times10^{-8}$이고, `dx`는
# $(2.63076288\;\;3.39453274)\times10^{-130}$입니다. 맞게 분류한 데이터에서는 흘러가는 기울기가 거의 없습니다.

# %% [markdown] lang="en"
# ## Three layers with a loss
#
# Put SoftmaxWithLoss at the end of the network of `three_layer_forward_backward`. Now no output is fed back:
# the gradients are real ones and start from the loss.
#
# $$
# L = \mathrm{CE}\bigl(\mathrm{softmax}(\text{out5}),\, t\bigr), \qquad
# \frac{\partial L}{\partial\, \text{out5}} = \frac{Y - T}{N}
# $$
#
# - `X` is $(N, D)$, `t` is one-hot, $(N, K)$, or labels, $(N,)$, and the biases are $(M,)$ or $(1, M)$.
# - The result is a dict with the names `loss`, `dx`, `dW1`, `db1`, `dW2`, `db2`, `dW3` and `db3`; each `dW`
#   has the shape of its `W` and each `db` is one-dimensional.
#
# With $t = (0\;\;0\;\;1)$ in the example above, the scores are $(888\;\;1192\;\;1496)$ and the third
# probability is 1 for all purposes. The loss is therefore $-\log(1 + 10^{-7}) = -9.9999995\times10^{-8}$,
# and `dx` is $(2.63076288\;\;3.39453274)\times10^{-130}$: a sample that is classified right sends hardly
# any gradient back.


# %% exercise="three_layer_with_loss" points=4 requires="Affine,Relu,SoftmaxWithLoss"
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    """Go through Affine, Relu, Affine, Relu, Affine, SoftmaxWithLoss, and back from the loss.

    Parameters
    ----------
    X : array of shape (N, D)
    W1, W2, W3 : array of shape (D, M1), (M1, M2), (M2, K)
    b1, b2, b3 : array, one-dimensional or of one row
        As long as its W has columns.
    t : array
        One-hot of shape (N, K), or labels of shape (N,).

    Returns
    -------
    dict
        The number loss and the gradients dx, dW1, db1, dW2, db2, dW3, db3. Each dW has the shape of its W,
        and each db is one-dimensional.
    """
    ### BEGIN SOLUTION
    affine1, affine2, affine3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu1, relu2, last = Relu(), Relu(), SoftmaxWithLoss()
    hidden1 = relu1.forward(affine1.forward(X))
    hidden2 = relu2.forward(affine2.forward(hidden1))
    loss = last.forward(affine3.forward(hidden2), t)

    dout = last.backward()
    for layer in (affine3, relu2, affine2, relu1, affine1):
        dout = layer.backward(dout)
    return {
        "loss": loss,
        "dx": dout,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
    ### END SOLUTION


# %% [markdown] lang="ko"
# ## 순서가 있는 계층
#
# 층이 늘어나면 계층마다 이름을 붙여 한 줄씩 부르는 방식은 번거롭습니다. 계층을 순서가 있는 딕셔너리에 차례로
# 넣어 두면 순전파와 역전파가 모두 짧은 반복문이 됩니다.
#
# $$
# X \to \text{Affine1} \to \text{Relu1} \to \text{Affine2} \to \text{Relu2} \to \text{Affine3} \to \text{loss}
# $$
#
# 순전파는 넣은 순서대로, 역전파는 그 반대 순서로 계층을 지납니다. SoftmaxWithLoss는 딕셔너리 밖에 따로
# 둡니다.
#
# - `params`는 `W1`, `b1`, `W2`, `b2`, `W3`, `b3`을 이름으로 가진 딕셔너리입니다. `X`는 $(N, D)$, `t`는 원-핫
#   $(N, K)$ 또는 레이블 $(N,)$입니다.
# - 결과는 `three_layer_with_loss`와 같은 이름과 값(`loss`, `dx`, `dW1`, ..., `db3`)에 `layers`가 더해진
#   딕셔너리입니다. `layers`는 `Affine1`, `Relu1`, `Affine2`, `Relu2`, `Affine3`을 순서대로 담은
#   `OrderedDict`입니다. 보통의 `dict`도 넣은 순서를 지키므로 괜찮습니다.
#
# 앞의 예와 같은 값을 `params`에 넣고 $t = (0\;\;0\;\;1)$을 주면 `dx`는 다시
# $(2.63076288\;\;3.39453274)\times10^{-130}$입니다.

# %% [markdown] lang="en"
# ## Layers in order
#
# With more layers, a name and a line for each becomes tedious. Put the layers into an ordered mapping one
# after the other, and both ways become short loops.
#
# $$
# X \to \text{Affine1} \to \text{Relu1} \to \text{Affine2} \to \text{Relu2} \to \text{Affine3} \to \text{loss}
# $$
#
# The way forward visits the layers in the order they were put in, the way back in the opposite one.
# SoftmaxWithLoss stays outside the mapping.
#
# - `params` is a dict with the names `W1`, `b1`, `W2`, `b2`, `W3` and `b3`. `X` is $(N, D)$, and `t` is
#   one-hot, $(N, K)$, or labels, $(N,)$.
# - The result is a dict with the names and values of `three_layer_with_loss` (`loss`, `dx`, `dW1`, ...,
#   `db3`) and `layers` besides: the `OrderedDict` that holds `Affine1`, `Relu1`, `Affine2`, `Relu2` and
#   `Affine3` in this order. A plain `dict` keeps its order too and will do.
#
# With the numbers of the example above in `params` and $t = (0\;\;0\;\;1)$, `dx` is
# $(2.63076288\;\;3.39453274)\times10^{-130}$ once more.


# %% exercise="ordered_layers" points=3 requires="Affine,Relu,SoftmaxWithLoss"
def ordered_layers(params, X, t):
    """Do what three_layer_with_loss does, with the layers in an ordered mapping.

    Parameters
    ----------
    params : dict
        Arrays under the names W1, b1, W2, b2, W3, b3.
    X : array of shape (N, D)
    t : array
        One-hot of shape (N, K), or labels of shape (N,).

    Returns
    -------
    dict
        loss, dx, dW1, db1, dW2, db2, dW3, db3 as in three_layer_with_loss, and layers: a mapping that holds
        Affine1, Relu1, Affine2, Relu2, Affine3 in this order.
    """
    ### BEGIN SOLUTION
    layers = OrderedDict()
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last = SoftmaxWithLoss()

    out = X
    for layer in layers.values():
        out = layer.forward(out)
    loss = last.forward(out, t)

    dout = last.backward()
    for layer in reversed(layers.values()):
        dout = layer.backward(dout)
    result = {"loss": loss, "dx": dout, "layers": layers}
    for number in "123":
        result["dW" + number] = layers["Affine" + number].dW
        result["db" + number] = layers["Affine" + number].db
    return result
    ### END SOLUTION


# %% [markdown] lang="ko"
# ## 주어진 함수: 수치 미분
#
# 4장에서 만든 중심 차분입니다. `x`의 원소를 제자리에서 조금씩 바꾸었다가 되돌리므로, `f`가 인수를 보지 않고
# 같은 배열을 직접 읽는 함수여도 됩니다. 실수 배열을 주어야 합니다.

# %% [markdown] lang="en"
# ## Given: the numerical gradient
#
# The central difference of chapter 4. It changes the elements of `x` in place for a moment and puts them
# back, so `f` may ignore its argument and read the same array by itself. Pass an array of floats.


# %%
def numerical_gradient(f, x):
    """Return the gradient of f at x, of the shape of x, by central differences.

    Parameters
    ----------
    f : callable
        Takes x and returns a number.
    x : array of floats, of any shape
        Changed element by element during the call and restored afterwards.
    """
    h = 1e-4
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + h
        above = f(x)
        x[index] = kept - h
        below = f(x)
        x[index] = kept
        grad[index] = (above - below) / (2 * h)
    return grad


# %% [markdown] lang="ko"
# ## 2층 신경망
#
# 지금까지 만든 계층으로 학습할 수 있는 신경망을 만듭니다. $h$는 은닉층의 활성화 함수이며 따로 정하지 않으면
# ReLU입니다.
#
# $$
# \text{scores} = h(xW_1 + b_1)\,W_2 + b_2
# $$
#
# 생성자는 `TwoLayerNet(input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu)`입니다.
# `activation`은 인수 없이 만들 수 있는 계층의 클래스로, `activation()`이 활성화 계층 하나가 됩니다.
#
# | `params`의 이름 | 형상 | 처음 값 |
# |---|---|---|
# | `W1` | (input_size, hidden_size) | 평균 0, 표준편차 `weight_init_std`의 정규분포 |
# | `b1` | (hidden_size,) | 0 |
# | `W2` | (hidden_size, output_size) | 평균 0, 표준편차 `weight_init_std`의 정규분포 |
# | `b2` | (output_size,) | 0 |
#
# - `layers`에는 Affine, 활성화, Affine 계층을 순서대로 담고, 손실 계층은 `lastLayer`에 따로 둡니다. Affine
#   계층은 `params`의 배열을 복사하지 않고 함께 씁니다. 그래야 `params`를 제자리에서 갱신할 때 계층도
#   바뀝니다.
# - `predict(x)`: 소프트맥스를 거치지 않은 점수 $(N, \text{output\_size})$를 돌려줍니다.
# - `loss(x, t)`: 배치의 평균 교차 엔트로피 오차입니다. `t`는 원-핫이거나 레이블이며, 아래에서도 같습니다.
# - `accuracy(x, t)`: 맞힌 비율입니다. 0과 1 사이의 수입니다.
# - `numerical_gradient(x, t)`: 주어진 `numerical_gradient` 함수로 구한 기울기입니다.
# - `gradient(x, t)`: 오차역전파법으로 구한 기울기입니다. 두 메서드 모두 `params`와 같은 이름과 형상의
#   딕셔너리를 돌려주며, 두 결과는 거의 같아야 합니다.
#
# $W_1 = \begin{pmatrix} 1 & -1 \\ 2 & 0 \end{pmatrix}$, $b_1 = (0, -1)$,
# $W_2 = \begin{pmatrix} 1 & 0 & 2 \\ 5 & 5 & 5 \end{pmatrix}$, $b_2 = (0, 1, 0)$이고 $x = (1\;\;1)$이면
# 은닉층은 $(3, -2)$에서 $(3, 0)$이 되고 점수는 $(3\;\;1\;\;6)$입니다. 정답이 2이면 손실은
# $\log(1 + e^{-3} + e^{-5}) = 0.054985$입니다.

# %% [markdown] lang="en"
# ## A network of two layers
#
# Now build a network that can learn from the layers you have. $h$ is the activation of the hidden layer: ReLU
# unless said otherwise.
#
# $$
# \text{scores} = h(xW_1 + b_1)\,W_2 + b_2
# $$
#
# The constructor is
# `TwoLayerNet(input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu)`. `activation`
# is the class of a layer that needs no arguments: `activation()` makes the activation layer.
#
# | name in `params` | shape | first value |
# |---|---|---|
# | `W1` | (input_size, hidden_size) | normal, mean 0, standard deviation `weight_init_std` |
# | `b1` | (hidden_size,) | 0 |
# | `W2` | (hidden_size, output_size) | normal, mean 0, standard deviation `weight_init_std` |
# | `b2` | (output_size,) | 0 |
#
# - `layers` holds Affine, activation and Affine in this order, and `lastLayer` the layer of the loss. The
#   Affine layers share the arrays in `params` and do not copy them, so that an update of `params` in place
#   reaches them.
# - `predict(x)` returns the scores, $(N, \text{output\_size})$, without softmax.
# - `loss(x, t)` is the mean cross entropy error of the batch. Here and below, `t` is one-hot or labels.
# - `accuracy(x, t)` is the share of rows that are classified right, a number from 0 to 1.
# - `numerical_gradient(x, t)` is the gradient by the given function `numerical_gradient`.
# - `gradient(x, t)` is the gradient by backpropagation. Both methods return a dict with the names and
#   shapes of `params`, and the two should be nearly the same.
#
# For $W_1 = \begin{pmatrix} 1 & -1 \\ 2 & 0 \end{pmatrix}$, $b_1 = (0, -1)$,
# $W_2 = \begin{pmatrix} 1 & 0 & 2 \\ 5 & 5 & 5 \end{pmatrix}$, $b_2 = (0, 1, 0)$ and $x = (1\;\;1)$, the
# hidden layer goes from $(3, -2)$ to $(3, 0)$ and the scores are $(3\;\;1\;\;6)$. If the target is 2, the
# loss is $\log(1 + e^{-3} + e^{-5}) = 0.054985$.


# %% exercise="TwoLayerNet" points=6 requires="Affine,Relu,Sigmoid,SoftmaxWithLoss"
class TwoLayerNet:
    """Affine, activation, Affine, with SoftmaxWithLoss behind.

    Attributes
    ----------
    params : dict
        W1 (input_size, hidden_size), b1 (hidden_size,), W2 (hidden_size, output_size), b2 (output_size,).
    layers : OrderedDict
        The layers from input to scores; they hold the arrays in params themselves.
    lastLayer : SoftmaxWithLoss
    """

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        ### BEGIN SOLUTION
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Activation1"] = activation()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.lastLayer = SoftmaxWithLoss()
        ### END SOLUTION

    def predict(self, x):
        """Return the scores of shape (N, output_size) for x of shape (N, input_size)."""
        ### BEGIN SOLUTION
        for layer in self.layers.values():
            x = layer.forward(x)
        return x
        ### END SOLUTION

    def loss(self, x, t):
        """Return the mean cross entropy error. t is one-hot (N, output_size) or labels (N,)."""
        ### BEGIN SOLUTION
        return self.lastLayer.forward(self.predict(x), t)
        ### END SOLUTION

    def accuracy(self, x, t):
        """Return the share of rows, from 0 to 1, whose highest score is the target's."""
        ### BEGIN SOLUTION
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)
        ### END SOLUTION

    def numerical_gradient(self, x, t):
        """Return the gradient of the loss by central differences: a dict like params."""
        ### BEGIN SOLUTION
        grads = {}
        for key, value in self.params.items():
            grads[key] = numerical_gradient(lambda _: self.loss(x, t), value)
        return grads
        ### END SOLUTION

    def gradient(self, x, t):
        """Return the gradient of the loss by backpropagation: a dict like params."""
        ### BEGIN SOLUTION
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        first, second = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
        ### END SOLUTION


# %% [markdown] lang="ko"
# ## 3층 신경망
#
# 은닉층이 두 개인 신경망입니다. 계층을 순서대로 담아 두었으므로 `predict`와 `gradient`의 반복문은
# 그대로입니다.
#
# $$
# \text{scores} = \mathrm{ReLU}\bigl(\mathrm{ReLU}(xW_1 + b_1)\,W_2 + b_2\bigr)\,W_3 + b_3
# $$
#
# 생성자는 `ThreeLayerNet(input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01)`이고,
# `params`는 다음과 같습니다. 가중치와 편향의 처음 값, 그리고 메서드의 약속은 `TwoLayerNet`과 같습니다.
#
# | `params`의 이름 | 형상 |
# |---|---|
# | `W1`, `b1` | (input_size, hidden_size), (hidden_size,) |
# | `W2`, `b2` | (hidden_size, hidden_size2), (hidden_size2,) |
# | `W3`, `b3` | (hidden_size2, output_size), (output_size,) |
#
# `TwoLayerNet`의 예에서 둘째 층을 $W_2 = \begin{pmatrix} 1 & -1 \\ 5 & 5 \end{pmatrix}$, $b_2 = (-1, 1)$로
# 바꾸면 둘째 은닉층은 $(2, -2)$에서 $(2, 0)$이 됩니다. 여기에
# $W_3 = \begin{pmatrix} 1 & 2 \\ 7 & 7 \end{pmatrix}$, $b_3 = (0, 1)$을 이으면 점수는 $(2\;\;5)$이고,
# 정답이 1일 때 손실은 $\log(1 + e^{-3}) = 0.048587$입니다.

# %% [markdown] lang="en"
# ## A network of three layers
#
# This one has two hidden layers. The layers are kept in order, so the loops of `predict` and `gradient` are
# the same as before.
#
# $$
# \text{scores} = \mathrm{ReLU}\bigl(\mathrm{ReLU}(xW_1 + b_1)\,W_2 + b_2\bigr)\,W_3 + b_3
# $$
#
# The constructor is
# `ThreeLayerNet(input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01)`, and `params` is
# as follows. The first values of weights and biases and what the methods do are as in `TwoLayerNet`.
#
# | name in `params` | shape |
# |---|---|
# | `W1`, `b1` | (input_size, hidden_size), (hidden_size,) |
# | `W2`, `b2` | (hidden_size, hidden_size2), (hidden_size2,) |
# | `W3`, `b3` | (hidden_size2, output_size), (output_size,) |
#
# In the example of `TwoLayerNet`, make the second layer
# $W_2 = \begin{pmatrix} 1 & -1 \\ 5 & 5 \end{pmatrix}$, $b_2 = (-1, 1)$: the second hidden layer goes from
# $(2, -2)$ to $(2, 0)$. With $W_3 = \begin{pmatrix} 1 & 2 \\ 7 & 7 \end{pmatrix}$ and $b_3 = (0, 1)$ behind
# it the scores are $(2\;\;5)$, and if the target is 1 the loss is $\log(1 + e^{-3}) = 0.048587$.


# %% exercise="ThreeLayerNet" points=3 requires="Affine,Relu,SoftmaxWithLoss"
class ThreeLayerNet:
    """Affine, Relu, Affine, Relu, Affine, with SoftmaxWithLoss behind.

    Attributes
    ----------
    params : dict
        W1 (input_size, hidden_size), b1 (hidden_size,), W2 (hidden_size, hidden_size2), b2 (hidden_size2,),
        W3 (hidden_size2, output_size), b3 (output_size,).
    layers : OrderedDict
        The layers from input to scores; they hold the arrays in params themselves.
    lastLayer : SoftmaxWithLoss
    """

    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        ### BEGIN SOLUTION
        self.params = {}
        self.layers = OrderedDict()
        sizes = [input_size, hidden_size, hidden_size2, output_size]
        for number in (1, 2, 3):
            W = weight_init_std * np.random.randn(sizes[number - 1], sizes[number])
            b = np.zeros(sizes[number])
            self.params[f"W{number}"], self.params[f"b{number}"] = W, b
            self.layers[f"Affine{number}"] = Affine(W, b)
            if number < 3:
                self.layers[f"Relu{number}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()
        ### END SOLUTION

    def predict(self, x):
        """Return the scores of shape (N, output_size) for x of shape (N, input_size)."""
        ### BEGIN SOLUTION
        for layer in self.layers.values():
            x = layer.forward(x)
        return x
        ### END SOLUTION

    def loss(self, x, t):
        """Return the mean cross entropy error. t is one-hot (N, output_size) or labels (N,)."""
        ### BEGIN SOLUTION
        return self.lastLayer.forward(self.predict(x), t)
        ### END SOLUTION

    def accuracy(self, x, t):
        """Return the share of rows, from 0 to 1, whose highest score is the target's."""
        ### BEGIN SOLUTION
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)
        ### END SOLUTION

    def numerical_gradient(self, x, t):
        """Return the gradient of the loss by central differences: a dict like params."""
        ### BEGIN SOLUTION
        grads = {}
        for key, value in self.params.items():
            grads[key] = numerical_gradient(lambda _: self.loss(x, t), value)
        return grads
        ### END SOLUTION

    def gradient(self, x, t):
        """Return the gradient of the loss by backpropagation: a dict like params."""
        ### BEGIN SOLUTION
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for number in (1, 2, 3):
            grads[f"W{number}"] = self.layers[f"Affine{number}"].dW
            grads[f"b{number}"] = self.layers[f"Affine{number}"].db
        return grads
        ### END SOLUTION


# %% [markdown] lang="ko"
# ## 학습
#
# 신경망과 데이터를 받아 확률적 경사 하강법으로 학습시킵니다. 다음을 `iters_num`번 되풀이합니다.
#
# 1. 훈련 데이터에서 `batch_size`개의 행을 무작위로 뽑습니다. `x`와 `t`에서 같은 행을 뽑아야 합니다.
# 2. 그 미니배치로 `network.gradient(x, t)`를 구합니다.
# 3. `network.params`의 모든 배열을 제자리에서 갱신합니다.
# 4. 그 미니배치의 손실 `network.loss(x, t)`를 적어 둡니다. 갱신 전의 값이든 후의 값이든 괜찮습니다.
# 5. 한 에폭마다, 곧 훈련 데이터의 수를 `batch_size`로 나눈 횟수마다 훈련 데이터와 시험 데이터 전체에 대한
#    `network.accuracy(x, t)`를 적어 둡니다. 에폭의 시작에서 재든 끝에서 재든, 학습 전의 값이나 마지막 값을
#    더하든 괜찮습니다.
#
# $$
# \theta \leftarrow \theta - \eta \frac{\partial L}{\partial \theta}
# $$
#
# 제자리에서 갱신해야 하는 까닭은 계층이 같은 배열을 쥐고 있기 때문입니다. `params`에 새 배열을 넣으면 계층은
# 옛 배열을 계속 씁니다.
#
# - `network`에서는 `params`, `gradient`, `loss`, `accuracy`만 사용합니다. `params`의 이름이 몇 개이고
#   무엇인지는 신경망마다 다릅니다.
# - 결과는 `train_loss_list`(수 `iters_num`개), `train_acc_list`, `test_acc_list`를 이름으로 가진
#   딕셔너리입니다. 신경망은 제자리에서 학습되므로 돌려주지 않아도 됩니다.
#
# 예를 들어 훈련 데이터가 1437개이고 `batch_size`가 100이면 한 에폭은
# $\lfloor 1437 / 100 \rfloor = 14$번입니다. 값이 0.5인 매개변수의 기울기가 2이고 학습률이 0.1이면 갱신한
# 값은 $0.5 - 0.1\cdot2 = 0.3$입니다.
#
# 손글씨 숫자는 `from grader.digits import load_digits`로 가져와 `load_digits()`로 읽을 수 있습니다. 8x8 크기의 숫자
# 그림이 64개의 수로 펼쳐져 있으며, `TwoLayerNet(64, 30, 10)`이면 충분합니다.

# %% [markdown] lang="en"
# ## Training
#
# Take a network and data, and train by stochastic gradient descent. Repeat `iters_num` times:
#
# 1. Draw `batch_size` rows of the training data at random, the same rows of `x` and of `t`.
# 2. Get `network.gradient(x, t)` for this minibatch.
# 3. Update every array in `network.params` in place.
# 4. Note `network.loss(x, t)`, the loss of the minibatch, from before the update or after it.
# 5. Once an epoch, that is, once in as many steps as `batch_size` goes into the number of training rows,
#    note `network.accuracy(x, t)` for all of the training data and for all of the test data. You may
#    measure at the start or at the end of an epoch, and add the value before training or the last one.
#
# $$
# \theta \leftarrow \theta - \eta \frac{\partial L}{\partial \theta}
# $$
#
# The update has to happen in place because the layers hold the same arrays. Put a new array into `params`,
# and they go on with the old one.
#
# - Of `network`, use only `params`, `gradient`, `loss` and `accuracy`. How many names `params` has, and
#   which, differs from network to network.
# - The result is a dict with the names `train_loss_list` (of `iters_num` numbers), `train_acc_list` and
#   `test_acc_list`. The network is trained where it is and need not be returned.
#
# With 1437 training rows and a `batch_size` of 100, for example, an epoch has
# $\lfloor 1437 / 100 \rfloor = 14$ steps. A parameter of 0.5 with the gradient 2 becomes
# $0.5 - 0.1\cdot2 = 0.3$ at a learning rate of 0.1.
#
# Handwritten digits come from `from grader.digits import load_digits` and `load_digits()`. The images of 8 by
# 8 pixels are flattened to 64 numbers, and a `TwoLayerNet(64, 30, 10)` will do.


# %% exercise="train" points=6 requires="TwoLayerNet"
def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    """Train the network in place by stochastic gradient descent.

    Parameters
    ----------
    network : object
        With params (a dict of arrays, whatever their names), gradient(x, t), loss(x, t) and accuracy(x, t).
    x_train, x_test : array of shape (N, D)
    t_train, t_test : array
        One-hot or labels, a row for each row of x.
    iters_num : int
        The number of updates.
    batch_size : int
        The number of rows in a minibatch.
    learning_rate : float

    Returns
    -------
    dict
        train_loss_list: the loss of each minibatch, iters_num numbers. train_acc_list and test_acc_list: the
        accuracies on all the data, once an epoch of len(x_train) // batch_size updates. Open: whether they
        are taken at the start or the end of an epoch, with or without the first and the last.
    """
    ### BEGIN SOLUTION
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)
    train_loss_list, train_acc_list, test_acc_list = [], [], []
    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch, t_batch = x_train[batch_mask], t_train[batch_mask]

        grads = network.gradient(x_batch, t_batch)
        for key in network.params:
            network.params[key] -= learning_rate * grads[key]

        train_loss_list.append(network.loss(x_batch, t_batch))
        if i % iter_per_epoch == 0:
            train_acc_list.append(network.accuracy(x_train, t_train))
            test_acc_list.append(network.accuracy(x_test, t_test))
    return {
        "train_loss_list": train_loss_list,
        "train_acc_list": train_acc_list,
        "test_acc_list": test_acc_list,
    }
    ### END SOLUTION


# %% [markdown] lang="ko"
# ## 활성화 함수의 비교
#
# 은닉층의 활성화 함수만 다르고 나머지는 모두 같은 두 신경망을 같은 횟수만큼 학습시켜 비교합니다. 시그모이드의
# 미분은 아무리 커도 $\frac{1}{4}$이어서 역전파되는 기울기가 층마다 작아지지만, ReLU는 통과한 기울기를 줄이지
# 않습니다.
#
# $$
# \sigma'(x) = \sigma(x)\bigl(1 - \sigma(x)\bigr) \le \frac{1}{4}, \qquad
# \mathrm{ReLU}'(x) = 1 \quad (x > 0)
# $$
#
# - `TwoLayerNet(x_train.shape[1], hidden_size, 10)`을 `activation`이 `Relu`인 것과 `Sigmoid`인 것으로 하나씩
#   만들어, `train`으로 학습시킵니다. 클래스는 10개이고 `weight_init_std`는 기본값입니다.
# - 결과는 `{"Relu": 정확도, "Sigmoid": 정확도}`입니다. 정확도는 마지막 갱신까지 끝난 신경망을 시험 데이터
#   전체에 대해 잰, 0과 1 사이의 수입니다.
#
# 8x8 숫자에서 `iters_num=500`, `learning_rate=0.1`이면 Relu의 정확도는 대략 0.93이고, Sigmoid의 정확도는
# 대개 0.1과 0.5 사이에 머무릅니다. 학습을 오래 하면 차이는 줄어듭니다.

# %% [markdown] lang="en"
# ## Comparing activations
#
# Train two networks for the same number of steps, alike in everything but the activation of the hidden
# layer. The derivative of the sigmoid is never more than $\frac{1}{4}$, so gradients shrink with each layer
# on the way back; ReLU does not shrink what it lets pass.
#
# $$
# \sigma'(x) = \sigma(x)\bigl(1 - \sigma(x)\bigr) \le \frac{1}{4}, \qquad
# \mathrm{ReLU}'(x) = 1 \quad (x > 0)
# $$
#
# - Make `TwoLayerNet(x_train.shape[1], hidden_size, 10)` once with `Relu` and once with `Sigmoid` as its
#   `activation`, and train each by `train`. There are 10 classes, and `weight_init_std` is the default.
# - The result is `{"Relu": accuracy, "Sigmoid": accuracy}`, where the accuracy is a number from 0 to 1:
#   that of the network after its last update, on all of the test data.
#
# On the digits of 8 by 8, with `iters_num=500` and `learning_rate=0.1`, Relu reaches about 0.93, while
# Sigmoid mostly stays between 0.1 and 0.5. With longer training the difference shrinks.


# %% exercise="compare_activations" points=2 requires="TwoLayerNet,train,Relu,Sigmoid"
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    """Return the test accuracies of a network with Relu and of one with Sigmoid.

    Parameters
    ----------
    x_train, x_test : array of shape (N, D)
    t_train, t_test : array
        One-hot or labels of 10 classes.
    hidden_size : int
    iters_num, batch_size, learning_rate : as in train

    Returns
    -------
    dict
        {"Relu": accuracy, "Sigmoid": accuracy} after the last update, each from 0 to 1.
    """
    ### BEGIN SOLUTION
    accuracies = {}
    for name, activation in (("Relu", Relu), ("Sigmoid", Sigmoid)):
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=activation)
        train(network, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        accuracies[name] = network.accuracy(x_test, t_test)
    return accuracies
    ### END SOLUTION


# %% [markdown] lang="ko"
# ## 학습의 그림
#
# 마지막으로 손글씨 숫자를 학습시키고, 손실과 정확도를 그립니다. 훈련 데이터의 정확도와 시험 데이터의 정확도를 따로
# 봅니다. 훈련 데이터에서만 정확도가 오르고 시험 데이터에서는 오르지 않는다면, 신경망이 그 데이터를 외운 것입니다.
# 이것을 과대적합(오버피팅)이라고 합니다. 시험 데이터를 학습에 쓰지 않는 까닭은 이것을 알아보기 위해서입니다.

# %% [markdown] lang="en"
# ## Training in a picture
#
# At last, train on handwritten digits and draw the loss and the accuracies. That on the training data and that on
# the test data are two: where only the first one rises, the network has learnt its data by heart. This is called
# overfitting, and to see it is why test data are kept out of training.


# %%
def training(plt):
    from grader.digits import load_digits

    (x_train, t_train), (x_test, t_test) = load_digits()
    network = TwoLayerNet(x_train.shape[1], 30, 10)
    found = train(network, x_train, t_train, x_test, t_test, iters_num=600)
    _, (left, right) = plt.subplots(1, 2, figsize=(8, 3))
    left.plot(found["train_loss_list"])
    left.set(title="loss", xlabel="update")
    right.plot(found["train_acc_list"], label="training data")
    right.plot(found["test_acc_list"], "--", label="test data")
    right.set(title="accuracy", xlabel="epoch", ylim=(0, 1))
    right.legend()


if __name__ == "__main__":
    show(training)
