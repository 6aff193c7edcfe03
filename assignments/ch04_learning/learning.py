# %% [markdown]
# # 4장 신경망 학습
#
# 앞 장에서는 주어진 가중치로 답을 구했습니다. 이 장에서는 가중치를 데이터에서 찾습니다. 먼저 답이 얼마나
# 나쁜지를 손실 함수로 재고, 가중치를 조금 바꿀 때 손실이 어떻게 변하는지를 수치 미분으로 구한 다음, 손실이
# 줄어드는 쪽으로 가중치를 조금씩 옮깁니다. 마지막에는 이 과정에 필요한 것을 모두 갖춘 2층 신경망을 만듭니다.
#
# 각 함수와 메서드에서 `raise NotImplementedError`를 지우고 자신의 코드를 작성합니다.
# 노트북에서는 `check("numerical_diff")`처럼 연습 문제의 이름을 넣어 스스로 확인할 수 있습니다.
# `.py` 파일로 작업한다면 그 파일이 있는 폴더에서 `grader check`를 실행합니다.

# %%
import os

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
# ## 오차제곱합
#
# 손실 함수는 신경망의 출력 $y$가 정답 $t$에서 얼마나 벗어났는지를 수 하나로 나타냅니다. 작을수록 좋습니다.
# 오차제곱합은 원소마다 차이를 제곱하여 모두 더하고 절반을 취한 것입니다. 이름은 `mean_squared_error`이지만
# 원소의 개수로 나누지는 않습니다.
#
# $$
# E = \frac{1}{2} \sum_k (y_k - t_k)^2
# $$
#
# - `y`와 `t`는 길이가 같은 1차원 NumPy 배열입니다. 원소는 정수일 수도 실수일 수도 있습니다.
# - 결과는 수 하나입니다. 받은 배열은 바꾸지 않습니다.
#
# 예를 들어 $y = (0.7,\ 0.3)$, $t = (1,\ 0)$이면 차이는 $(-0.3,\ 0.3)$이고 $E = \frac12(0.09 + 0.09) = 0.09$
# 입니다. 먼저 더하고 나서 제곱하면 이 예에서는 0이 되어 버립니다.
#
# 숫자 0부터 9까지의 확률이 $y = (0.1,\ 0.05,\ 0.6,\ 0,\ 0.05,\ 0.1,\ 0,\ 0.1,\ 0,\ 0)$이고 정답이 2, 곧
# $t = (0,\ 0,\ 1,\ 0,\ 0,\ 0,\ 0,\ 0,\ 0,\ 0)$이면 $E = 0.0975$입니다.

# %% mean_squared_error
def mean_squared_error(y, t):
    """Return half the sum of the squared differences.

    Parameters
    ----------
    y, t : ndarray of shape (C,)
        Output and target, integers or floats. Not modified.

    Returns
    -------
    number
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 교차 엔트로피 오차
#
# 분류에서는 정답인 클래스에 준 확률만 보는 손실을 주로 씁니다. 그 확률이 1이면 손실은 0이고, 0에 가까울수록
# 손실이 커집니다. 데이터가 $N$개인 배치에서는 데이터마다 구한 손실의 평균을 냅니다.
#
# $$
# E = -\frac{1}{N} \sum_{n} \sum_{k} t_{nk} \log (y_{nk} + \varepsilon), \qquad \varepsilon = 10^{-7}
# $$
#
# $\log$는 자연로그입니다. $\varepsilon$은 $y_{nk} = 0$일 때 $\log 0$이 되지 않게 하는 작은 수입니다. $10^{-7}$
# 보다 작은 수를 쓰거나, 같은 목적을 다른 방법으로 이루어도 됩니다. 다만 손실은 언제나 유한해야 합니다.
#
# | `y` | 원-핫 `t` | 레이블 `t` |
# |---|---|---|
# | 데이터 하나, $(C,)$ | $(C,)$ | NumPy 정수 하나 |
# | 배치, $(N, C)$ | $(N, C)$ | $(N,)$, 0부터 $C-1$까지의 정수 |
#
# - `y`와 `t`는 표의 네 가지 조합을 모두 받습니다. 레이블은 정답인 클래스의 번호입니다. 데이터 하나의 레이블은
#   레이블의 배열에서 꺼낸 `labels[0]`과 같은 것입니다.
# - 결과는 수 하나입니다. 데이터가 하나이면 $N = 1$이며, 클래스의 개수로 나누지 않습니다. 받은 배열은 바꾸지
#   않습니다.
#
# 예를 들어 $y = (0.7,\ 0.2,\ 0.1)$이고 정답이 0이면 $E = -\log 0.7 = 0.356675$입니다. 여기에 정답이 1인
# $(0.25,\ 0.5,\ 0.25)$를 더한 배치에서는 $E = (0.356675 + 0.693147)/2 = 0.524911$입니다. 오차제곱합의 예에 나온
# 숫자 열 개의 확률과 정답으로는 $E = 0.510825$입니다.

# %% cross_entropy_error
def cross_entropy_error(y, t):
    """Return the cross entropy error, its mean for a batch.

    Parameters
    ----------
    y : ndarray of shape (C,) or (N, C)
        Probabilities. Not modified.
    t : ndarray of the shape of y, or of shape (N,), or NumPy integer
        One-hot targets, or labels: (N,) for a batch and a single integer for one sample. Not modified.

    Returns
    -------
    number
        Finite even if a probability is 0. Open: how, as long as what is added is 1e-7 or less.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 미니배치
#
# 데이터가 많으면 한 번 갱신할 때마다 모든 데이터의 손실을 구할 수는 없습니다. 그래서 일부를 무작위로 골라 그
# 손실로 전체의 손실을 대신합니다. 이렇게 고른 묶음이 미니배치입니다. 훈련 데이터가 60,000장이면 100장씩 뽑을 때
# 600번의 갱신이 한 에폭이고, 5,000장씩이면 12번입니다. 묶음이 크면 기울기가 전체의 것에 더 가깝지만, 한 번 갱신하는 데
# 그만큼 오래 걸립니다.
#
# $$
# i_1, \dots, i_B \in \{0, \dots, N-1\}, \qquad
# X_\text{batch} = (x_{i_1}, \dots, x_{i_B}), \quad T_\text{batch} = (t_{i_1}, \dots, t_{i_B})
# $$
#
# 번호 $i_1, \dots, i_B$는 `np.random.choice`로 하나씩 서로 무관하게 뽑습니다. 같은 번호가 두 번 나와도 됩니다.
# 겹치지 않게 뽑거나 NumPy의 `Generator`를 써도 됩니다.
#
# - `x`는 첫째 축의 길이가 $N$인 배열입니다. $(N, D)$일 수도 있고, 이미지라면 $(N, C, H, W)$일 수도 있습니다.
#   `t`는 레이블 $(N,)$ 또는 원-핫 $(N, C)$입니다.
# - `batch_size`는 1 이상 $N$ 이하의 정수입니다.
# - 결과는 `(x_batch, t_batch)`이며, 튜플이든 리스트이든 괜찮습니다. 둘 다 첫째 축의 길이만 `batch_size`로
#   바뀐 배열입니다.
# - 데이터와 정답은 짝을 이루어야 합니다. 부를 때마다 새로 뽑고, 받은 배열은 바꾸지 않습니다.
#
# 예를 들어 `x`의 형상이 (5, 3), `t`의 형상이 (5,)이고 `batch_size`가 2일 때 번호 4와 1이 뽑혔다면,
# `x_batch`는 형상이 (2, 3)이고 `x[4]`, `x[1]`을 행으로 가지며, `t_batch`는 `t[4]`, `t[1]`입니다.

# %% minibatch
def minibatch(x, t, batch_size):
    """Return randomly drawn samples and their targets.

    Parameters
    ----------
    x : ndarray of shape (N, ...)
        Samples. Not modified.
    t : ndarray of shape (N,) or (N, C)
        Their targets. Not modified.
    batch_size : int
        From 1 to N.

    Returns
    -------
    (x_batch, t_batch) : tuple or list of two ndarrays
        Of shapes (batch_size, ...). Open: whether a sample may come twice, and which generator draws.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 수치 미분
#
# 미분은 $x$를 아주 조금 바꿀 때 $f(x)$가 변하는 비율입니다. 컴퓨터로는 작은 수 $h$를 정하고 $x$의 양쪽에서
# 함수의 값을 구해 그 차이를 간격으로 나눕니다. 이것을 중심 차분이라고 합니다.
#
# $$
# \frac{df(x)}{dx} \approx \frac{f(x + h) - f(x - h)}{2h}, \qquad h = 10^{-4}
# $$
#
# 한쪽만 보는 전방 차분 $\bigl(f(x+h) - f(x)\bigr)/h$는 오차가 $h$에 비례하므로 여기에서는 인정하지 않습니다. $h$를
# $10^{-50}$처럼 지나치게 작게 하면 $x + h$가 반올림되어 $x$와 같아지므로 결과가 0이 됩니다.
#
# - `f`는 수 하나를 받아 수 하나를 돌려주는 함수이고, `x`는 정수 또는 실수 하나입니다.
# - 결과는 수 하나입니다. `f`를 몇 번 부르는지는 자유입니다.
#
# 예를 들어 $f(x) = 2x^2 + 2$이면 $x = 4$에서의 미분은 16입니다. 전방 차분으로는 16.0002가 나옵니다.
# $f(x) = 3x^2 + 2x + 7$이면 $x = 6$에서 38이고, $f(x) = 0.01x^2 + 0.1x$이면 $x = 5$에서 0.2, $x = 10$에서
# 0.3입니다.

# %% numerical_diff
def numerical_diff(f, x):
    """Return the derivative of f at x by a central difference.

    Parameters
    ----------
    f : function
        From one number to one number.
    x : int or float

    Returns
    -------
    number
        Open: how often f is called, and h as long as the result is as exact.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 접선
#
# 미분이 무엇을 뜻하는지는 접선을 그려 보면 알 수 있습니다. 점 $x$에서의 접선은 그 점에서 곡선과 만나고
# 기울기가 $d = f'(x)$인 직선입니다.
#
# $$
# \ell(s) = d \cdot s + \bigl(f(x) - d \cdot x\bigr)
# $$
#
# - `tangent_line(f, x)`의 `f`와 `x`는 `numerical_diff`와 같습니다. 기울기는 `numerical_diff`로 구합니다.
# - 결과는 함수입니다. 이 함수에 수 $s$를 주면 접선의 높이 $\ell(s)$를 수로 돌려주고, NumPy 배열을 주면 원소마다
#   구한 높이를 형상이 같은 배열로 돌려줍니다.
# - 접선을 여러 개 만들어 함께 쓸 수도 있습니다.
#
# 예를 들어 $f(x) = 0.01x^2 + 0.1x$, $x = 5$이면 $d = 0.2$, $f(5) = 0.75$이므로 접선은 $\ell(s) = 0.2s - 0.25$이고
# $\ell(0) = -0.25$, $\ell(10) = 1.75$입니다.

# %% tangent_line
def tangent_line(f, x):
    """Return the tangent of f at x, as a function.

    Parameters
    ----------
    f : function
        From one number to one number.
    x : int or float

    Returns
    -------
    function
        From a number or an ndarray of any shape to the height of the tangent there, of the same shape.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ### 접선의 그림
#
# $f(x) = 0.01x^2 + 0.1x$와 $x = 5$에서의 접선입니다. 기울기가 맞다면 직선은 그 점에서 곡선에 닿기만 합니다.

# %%
def tangent(plt):
    x = np.linspace(0, 20, 41)

    def curve(x):
        return 0.01 * x**2 + 0.1 * x

    plt.plot(x, curve(x), label="f(x)")
    plt.plot(x, tangent_line(curve, 5)(x), label="tangent at 5")
    plt.plot([5], [curve(5)], "o")
    plt.legend()


if __name__ == "__main__":
    show(tangent)

# %% [markdown]
# ## 기울기
#
# 변수가 여러 개이면 다른 변수는 그대로 두고 변수 하나씩 미분합니다. 이렇게 구한 편미분을 `x`와 같은 형상으로
# 늘어놓은 것이 기울기입니다.
#
# $$
# \Bigl(\nabla f(x)\Bigr)_i = \frac{\partial f}{\partial x_i}
# \approx \frac{f(x + h e_i) - f(x - h e_i)}{2h}, \qquad h = 10^{-4}
# $$
#
# $e_i$는 $i$번째 원소만 1이고 나머지는 0인 배열입니다. 여기에서도 중심 차분만 인정합니다.
#
# - `x`는 1차원부터 4차원까지의 실수 배열입니다. 결과는 `x`와 형상이 같은 새 배열입니다.
# - `f`는 `x` 전체를 받아 수 하나를 돌려줍니다. `f`를 몇 번 부르는지는 자유입니다.
# - **`x`의 복사본이 아니라 `x` 자체의 원소를 바꾸면서** `f`를 불러야 합니다. 뒤에 나오는 신경망에서는 `f`가
#   인수를 보지 않고 신경망 안에 있는 가중치, 곧 `x` 자체를 직접 읽기 때문입니다. 복사본을 바꾸면 이런 `f`의
#   값은 변하지 않습니다.
# - 함수가 끝났을 때 `x`는 마지막 비트까지 처음과 같아야 합니다. $h$를 더했다가 다시 빼면 반올림 때문에 처음
#   값으로 돌아오지 않을 수 있습니다.
# - 정수 배열은 주어지지 않습니다. 정수 배열의 원소에 $3 + 10^{-4}$를 넣으면 소수 부분이 버려져서 엉뚱한 결과가
#   나옵니다. 직접 시험할 때는 `np.array([3.0, 4.0])`처럼 실수로 적습니다.
#
# 예를 들어 $f(x) = x_0^2 + x_1^2$이면 기울기는 $(3, 4)$에서 $(6, 8)$, $(0, 2)$에서 $(0, 4)$, $(3, 0)$에서
# $(6, 0)$입니다. $f(x) = x_{00}\,x_{01} + 10\,x_{10}\,x_{11}$이면
# $\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}$에서의 기울기는
# $\begin{pmatrix} 2 & 1 \\ 40 & 30 \end{pmatrix}$입니다.

# %% numerical_gradient
def numerical_gradient(f, x):
    """Return the gradient of f at x by central differences.

    Parameters
    ----------
    f : function
        From an array of the shape of x to one number. It may ignore its argument and read x itself.
    x : ndarray of floats, of one to four dimensions
        Its own elements are changed while f is called, and are restored bit for bit.

    Returns
    -------
    ndarray of the shape of x
        Open: how often f is called, and h as long as the result is as exact.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ### 기울기의 그림
#
# $f(x_0, x_1) = x_0^2 + x_1^2$에서 $-\nabla f$를 화살표로 그립니다. 화살표는 가장 낮은 곳을 향하고, 멀수록 깁니다.

# %%
def gradient_field(plt):
    axis = np.arange(-2.0, 2.1, 0.5)
    for x0 in axis:
        for x1 in axis:
            down = -numerical_gradient(lambda x: x[0] ** 2 + x[1] ** 2, np.array([x0, x1]))
            plt.quiver(x0, x1, down[0], down[1], angles="xy", scale=50)
    plt.axis("equal")
    plt.xlabel("x0")
    plt.ylabel("x1")


if __name__ == "__main__":
    show(gradient_field)

# %% [markdown]
# ## 경사 하강법
#
# 기울기는 함수의 값이 가장 빨리 커지는 방향을 가리킵니다. 그러므로 그 반대 방향으로 조금씩 움직이기를
# 되풀이하면 함수의 값이 작아집니다.
#
# $$
# x \leftarrow x - \eta\, \nabla f(x)
# $$
#
# $\eta$는 한 번에 얼마나 움직일지를 정하는 학습률이며, 매개변수 `lr`입니다.
#
# - `f`와 `init_x`는 `numerical_gradient`의 `f`, `x`와 같습니다. 기울기는 `numerical_gradient`로 구합니다.
# - `init_x`에서 시작하여 위의 갱신을 정확히 `step_num`번 하고, 마지막 `x`를 배열로 돌려줍니다. 주어지지 않으면
#   `lr`은 0.01, `step_num`은 100입니다.
# - `init_x`를 그 자리에서 바꾸든 복사하여 쓰든 자유입니다.
#
# 예를 들어 $f(x) = x_0^2 + x_1^2$를 $(-3, 4)$에서 `lr=0.1`로 한 번 갱신하면 기울기가 $(-6, 8)$이므로
# $(-2.4, 3.2)$가 되고, 100번 갱신하면 $(-6.1 \times 10^{-10},\ 8.1 \times 10^{-10})$으로 거의 최솟값에 이릅니다.
# 학습률이 10이면 너무 커서 아주 큰 값으로 발산하고, $10^{-10}$이면 너무 작아서 100번 뒤에도
# $(-2.99999994,\ 3.99999992)$로 거의 움직이지 않습니다.

# %% gradient_descent
def gradient_descent(f, init_x, lr=0.01, step_num=100):
    """Return what step_num updates against the gradient make of init_x.

    Parameters
    ----------
    f : function
        From an array of the shape of init_x to one number.
    init_x : ndarray of floats, of one to four dimensions
        Where to start. Open: whether it is changed in place.
    lr : float
        The learning rate.
    step_num : int
        How many updates to do.

    Returns
    -------
    ndarray of the shape of init_x
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 주어진 함수: 시그모이드와 소프트맥스
#
# 3장에서 만든 두 함수입니다. 다음 두 연습 문제에서 그대로 씁니다. `softmax`는 $(C,)$와 $(N, C)$를 모두 받으며,
# $(N, C)$이면 행마다 합이 1입니다.

# %%
def sigmoid(x):
    """Return 1 / (1 + exp(-x)), elementwise."""
    return 1 / (1 + np.exp(-x))


def softmax(x):
    """Return the softmax of x of shape (C,), or of each row of x of shape (N, C)."""
    exp_x = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return exp_x / np.sum(exp_x, axis=-1, keepdims=True)

# %% [markdown]
# ## 가중치가 하나뿐인 신경망
#
# 손실을 가중치로 미분해 볼 차례입니다. `simpleNet`은 편향도 은닉층도 없는 가장 작은 신경망입니다. 입력이 2개,
# 클래스가 3개이며, 가중치 $W$의 형상은 $(2, 3)$입니다.
#
# $$
# \text{predict}(x) = xW, \qquad
# \text{loss}(x, t) = \text{cross\_entropy\_error}\bigl(\text{softmax}(xW),\ t\bigr)
# $$
#
# - `simpleNet()`은 인수 없이 만듭니다. `W`의 처음 값은 평균 0, 표준편차 1인 정규분포에서 뽑습니다.
# - `W`는 `net.W`로 읽을 수 있고, 값을 그 자리에서 고치거나 `net.W = ...`로 통째로 바꿀 수 있습니다. `predict`와
#   `loss`는 언제나 지금의 `net.W`로 계산합니다.
# - `predict(x)`는 소프트맥스를 거치지 않은 점수를 돌려줍니다. `x`가 $(2,)$이면 $(3,)$, $(N, 2)$이면 $(N, 3)$입니다.
# - `loss(x, t)`는 수 하나입니다. `t`는 `cross_entropy_error`가 받는 네 가지 형식 가운데 하나입니다.
#
# 이렇게 만들면 기울기는 `numerical_gradient(lambda w: net.loss(x, t), net.W)`로 구할 수 있습니다. 이 함수는 인수
# `w`를 쓰지 않고 신경망 안의 `W`를 읽습니다. 해석적으로 구한 답은 $x^\top\bigl(\text{softmax}(xW) - t\bigr)$입니다.
#
# 예를 들어 $W = \begin{pmatrix} 0.47355232 & 0.9977393 & 0.84668094 \\ 0.85557411 & 0.03563661 & 0.69422093
# \end{pmatrix}$, $x = (0.6,\ 0.9)$이면 `predict(x)`는 $(1.05414809,\ 0.63071653,\ 1.1328074)$입니다.
# $t = (0,\ 0,\ 1)$이면 손실은 0.928068이고, $W$에 대한 기울기는
# $\begin{pmatrix} 0.219248 & 0.143562 & -0.362810 \\ 0.328871 & 0.215344 & -0.544215 \end{pmatrix}$입니다.

# %% simpleNet
class simpleNet:
    """Two inputs, three classes, and weights between them.

    Attributes
    ----------
    W : ndarray of shape (2, 3)
        May be changed in place or replaced; predict and loss use what is there.
    """

    def __init__(self):
        """Draw W from the standard normal distribution."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def predict(self, x):
        """Return the scores: (3,) for x of shape (2,), and (N, 3) for x of shape (N, 2)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def loss(self, x, t):
        """Return the cross entropy error of the softmax of the scores. t is one-hot or labels."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 2층 신경망
#
# 이제 학습에 필요한 것을 모두 갖춘 2층 신경망을 만듭니다. 은닉층은 시그모이드, 출력층은 소프트맥스입니다.
#
# $$
# y = \text{softmax}\bigl(\text{sigmoid}(xW_1 + b_1)\,W_2 + b_2\bigr)
# $$
#
# 생성자는 `TwoLayerNet(input_size, hidden_size, output_size, weight_init_std=0.01)`입니다.
#
# | `params`의 이름 | 형상 | 처음 값 |
# |---|---|---|
# | `W1` | (input_size, hidden_size) | 평균 0, 표준편차 `weight_init_std`의 정규분포 |
# | `b1` | (hidden_size,) | 0 |
# | `W2` | (hidden_size, output_size) | 평균 0, 표준편차 `weight_init_std`의 정규분포 |
# | `b2` | (output_size,) | 0 |
#
# - `params`는 딕셔너리이고 값은 모두 NumPy의 기본 실수형 배열입니다. 학습할 때에는 이 배열을 바꿉니다. 그러므로
#   메서드는 언제나 지금 `params`에 있는 값으로 계산해야 합니다. 손실도 기본 실수형으로 구합니다. 단정밀도
#   (`float32`)에서는 수치 미분이 보려는 작은 차이가 반올림에 묻히기 때문입니다.
# - `predict(x)`: `x`는 $(N, \text{input\_size})$이고, 결과는 행마다 합이 1인 확률 $(N, \text{output\_size})$
#   입니다.
# - `loss(x, t)`: 배치의 평균 교차 엔트로피 오차입니다. `t`는 원-핫 $(N, \text{output\_size})$이며, 아래에서도
#   같습니다.
# - `accuracy(x, t)`: 확률이 가장 큰 클래스가 정답인 행의 비율입니다. 0과 1 사이의 수입니다.
# - `numerical_gradient(x, t)`: 손실의 기울기입니다. `params`와 같은 이름과 형상의 딕셔너리를 돌려주며, `params`는
#   부르기 전과 똑같이 남아 있어야 합니다. 메서드 안에서 이름이 같은 함수 `numerical_gradient`를 매개변수마다
#   한 번씩 부르면 됩니다.
#
# 예를 들어 $W_1 = \begin{pmatrix} 1 & -2 \\ -1 & 2 \end{pmatrix}$, $b_1 = (0,\ \ln 3)$,
# $W_2 = \begin{pmatrix} 2 & 4 & 0 \\ 4 & 0 & 4 \end{pmatrix}$, $b_2 = (-4,\ -2,\ \ln 2 - 3)$이고 $x = (3\;\;3)$이면,
# 은닉층은 $(0.5\;\;0.75)$, 점수는 $(0\;\;0\;\;\ln 2)$, 확률은 $(0.25\;\;0.25\;\;0.5)$입니다. $t = (0\;\;0\;\;1)$이면
# 손실은 $\ln 2 = 0.693147$이고 정확도는 1이며, $b_2$에 대한 기울기는 $y - t = (0.25,\ 0.25,\ -0.5)$입니다.

# %% TwoLayerNet
class TwoLayerNet:
    """A hidden layer with the sigmoid and an output layer with softmax.

    Attributes
    ----------
    params : dict
        W1 (input_size, hidden_size), b1 (hidden_size,), W2 (hidden_size, output_size), b2 (output_size,):
        arrays of floats.
    """

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        """Draw the weights from the normal distribution with weight_init_std, and start the biases at 0."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def predict(self, x):
        """Return the probabilities of shape (N, output_size) for x of shape (N, input_size)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def loss(self, x, t):
        """Return the mean cross entropy error. t is one-hot, (N, output_size)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def accuracy(self, x, t):
        """Return the share of rows, from 0 to 1, whose most probable class is the target's."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def numerical_gradient(self, x, t):
        """Return the gradient of the loss by central differences: a dict like params, which is left alone."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError
