# %% [markdown]
# # 6장 학습 기술
#
# 5장의 신경망은 배우기는 하지만, 얼마나 빨리, 얼마나 잘 배우는지는 그 둘레의 선택에 달려 있습니다. 이 장에서는
# 매개변수를 갱신하는 네 가지 방법, 가중치의 처음 값, 배치 정규화, 드롭아웃, 가중치 감소를 만들고, 마지막으로
# 하이퍼파라미터를 찾습니다.
#
# 각 함수와 메서드에서 `raise NotImplementedError`를 지우고 자신의 코드를 작성합니다.
# 노트북에서는 `check("SGD")`처럼 연습 문제의 이름을 넣어 스스로 확인할 수 있습니다.
# `.py` 파일로 작업한다면 그 파일이 있는 폴더에서 `grader check`를 실행합니다.

# %%
import os
from collections import OrderedDict

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
# ## 확률적 경사 하강법
#
# 갱신 방법을 클래스로 만들면 학습 코드는 그대로 두고 방법만 바꿀 수 있습니다. 이 장의 모든 갱신 클래스는
# `update(params, grads)`를 가집니다. `params`와 `grads`는 같은 이름을 가진 배열의 딕셔너리이고, 이름이 몇 개이고
# 무엇인지는 신경망마다 다릅니다.
#
# $$
# W \leftarrow W - \eta \frac{\partial L}{\partial W}
# $$
#
# - `SGD(lr=0.01)`: `lr`는 학습률 $\eta$입니다.
# - `update(params, grads)`는 배열의 값을 제자리에서 바꿉니다. 계층이 같은 배열을 쥐고 있기 때문입니다. `grads`는
#   그대로 두고, 아무것도 돌려주지 않아도 됩니다.
#
# $W = (1, 2)$의 기울기가 $(10, -20)$이고 `lr`가 0.1이면 새 값은 $(0, 4)$입니다.

# %% SGD
class SGD:
    """Stochastic gradient descent: each parameter minus lr times its gradient."""

    def __init__(self, lr=0.01):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def update(self, params, grads):
        """Change the arrays of params in place.

        Parameters
        ----------
        params, grads : dict of arrays
            The same names, whatever they are, and the same shapes. grads is left alone.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 모멘텀
#
# 골짜기가 한 방향으로 길쭉하면 SGD는 벽 사이를 지그재그로 오갑니다. 모멘텀은 매개변수마다 속도 $v$를 기억하여,
# 같은 방향의 기울기가 이어지면 빨라지고 방향이 바뀌면 서로 지워지게 합니다.
#
# $$
# v \leftarrow \alpha v - \eta \frac{\partial L}{\partial W}, \qquad W \leftarrow W + v
# $$
#
# - `Momentum(lr=0.01, momentum=0.9)`: `momentum`이 $\alpha$입니다. 속도는 0에서 시작합니다.
# - `update(params, grads)`의 약속은 `SGD`와 같습니다. 속도는 이름마다, 객체마다 따로 기억합니다.
#
# $W = 1$의 기울기가 늘 1이고 $\eta = 0.1$, $\alpha = 0.9$이면 속도는 $-0.1,\; -0.19,\; -0.271$이 되고
# $W$는 $0.9,\; 0.71,\; 0.439$로 움직입니다.

# %% Momentum
class Momentum:
    """Gradient descent with a velocity for each parameter."""

    def __init__(self, lr=0.01, momentum=0.9):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def update(self, params, grads):
        """Change the arrays of params in place, and remember the velocities for the next call.

        Parameters
        ----------
        params, grads : dict of arrays
            The same names, whatever they are, and the same shapes. grads is left alone.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## AdaGrad
#
# AdaGrad는 매개변수의 원소마다 걸음의 크기를 맞춥니다. 지금까지의 기울기를 제곱하여 더한 $h$를 기억하고, 많이
# 움직인 원소일수록 걸음을 줄입니다.
#
# $$
# h \leftarrow h + \frac{\partial L}{\partial W} \odot \frac{\partial L}{\partial W}, \qquad
# W \leftarrow W - \eta \frac{1}{\sqrt{h}} \frac{\partial L}{\partial W}
# $$
#
# - `AdaGrad(lr=0.01)`: $h$는 0에서 시작하고, 이름마다, 객체마다, 원소마다 따로 셉니다.
# - 기울기가 계속 0이면 $h$도 0입니다. 그런 원소는 움직이지 않아야 하고 `nan`이 되어서는 안 됩니다. 그래서 분모에
#   $10^{-7}$ 같은 아주 작은 수를 더합니다. 정확한 값과 더하는 자리(제곱근의 안이나 밖)는 자유입니다.
#
# $W = (1, 1)$의 기울기가 늘 $(3, -0.5)$이고 $\eta = 0.1$이면 첫걸음의 크기는 둘 다 0.1이어서 $(0.9, 1.1)$이
# 되고, 둘째 걸음은 $0.1 / \sqrt{2}$이어서 $(0.829289, 1.170711)$이 됩니다.

# %% AdaGrad
class AdaGrad:
    """Gradient descent whose steps shrink, element by element, with the squares of all gradients so far."""

    def __init__(self, lr=0.01):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def update(self, params, grads):
        """Change the arrays of params in place, and remember the sums of squares for the next call.

        Open: the tiny number in the denominator (up to 1e-7), and whether it is inside the root.

        Parameters
        ----------
        params, grads : dict of arrays
            The same names, whatever they are, and the same shapes. grads is left alone.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## Adam
#
# Adam은 두 생각을 합칩니다. 기울기의 이동 평균 $m$이 방향을 정하고, 기울기 제곱의 이동 평균 $v$가 걸음의 크기를
# 맞춥니다. 둘 다 0에서 시작하므로 처음에는 너무 작은데, 이것을 $1 - \beta^t$로 나누어 바로잡습니다. $t$는
# `update`를 부른 횟수이며, 첫 호출에서 1입니다.
#
# $$
# m \leftarrow \beta_1 m + (1 - \beta_1)\, g, \qquad
# v \leftarrow \beta_2 v + (1 - \beta_2)\, g \odot g, \qquad
# W \leftarrow W - \eta\, \frac{m / (1 - \beta_1^t)}{\sqrt{v / (1 - \beta_2^t)}}
# $$
#
# - `Adam(lr=0.001, beta1=0.9, beta2=0.999)`. $m$과 $v$는 이름마다, 객체마다 따로 기억합니다. $t$는 매개변수의
#   수와 상관없이 `update`마다 1만 늘어납니다.
# - AdaGrad처럼 분모에 $10^{-7}$ 이하의 작은 수를 더합니다. 정확한 값과 자리는 자유입니다.
#
# $\eta = 0.1$이고 기울기가 1, 다음에는 $-1$이면 첫걸음은 $-0.1$입니다. 둘째에는 $m = 0.9\cdot0.1 - 0.1 = -0.01$,
# $v = 0.001999$이므로 바로잡은 값은 $-0.01/0.19 = -0.052632$와 1이고, 걸음은 $+0.0052632$입니다.

# %% Adam
class Adam:
    """Moving averages of the gradient and of its square, corrected for their start at 0."""

    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def update(self, params, grads):
        """Change the arrays of params in place, and remember both averages for the next call.

        Open: the tiny number in the denominator (up to 1e-7), and where it is added.

        Parameters
        ----------
        params, grads : dict of arrays
            The same names, whatever they are, and the same shapes. grads is left alone.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ### 네 가지 길
#
# $f(x, y) = \frac{x^2}{20} + y^2$은 $x$ 쪽으로 길쭉한 골짜기입니다. $(-7, 2)$에서 가장 낮은 $(0, 0)$으로 내려가는
# 길을 그립니다.

# %%
def paths(plt):
    optimizers = [SGD(0.95), Momentum(0.1), AdaGrad(1.5), Adam(0.3)]
    _, parts = plt.subplots(1, 4, figsize=(13, 2.8), layout="constrained")
    for part, optimizer in zip(parts, optimizers, strict=True):
        params = {"W": np.array([-7.0, 2.0])}
        places = [params["W"].copy()]
        for _ in range(30):
            optimizer.update(params, {"W": params["W"] * np.array([0.1, 2.0])})
            places.append(params["W"].copy())
        part.plot(*np.transpose(places), "o-", markersize=3)
        part.plot([0], [0], "+", markersize=12)
        part.set(title=type(optimizer).__name__, xlabel="x", ylabel="y", xlim=(-8, 4), ylim=(-3, 3))


if __name__ == "__main__":
    show(paths)

# %% [markdown]
# ## 가중치의 처음 값
#
# 가중치를 모두 0으로 두면 한 층의 모든 뉴런이 똑같이 움직입니다. 그래서 난수로 시작하는데, 그 표준편차가 너무
# 크거나 작으면 층을 지날수록 활성화 값이 양 끝에 몰리거나 사라집니다. 앞 층의 뉴런이 $n$개일 때 알맞은 표준편차는
# 활성화 함수에 따라 다릅니다.
#
# | `weight_init_std` | 표준편차 | 알맞은 활성화 함수 |
# |---|---|---|
# | 수 | 그 수 | |
# | `"xavier"` | $\sqrt{1/n}$ | 시그모이드, tanh |
# | `"he"` | $\sqrt{2/n}$ | ReLU |
#
# `init_weights(sizes, weight_init_std="he")`의 `sizes`는 입력부터 출력까지 층의 크기입니다. 결과는 `W1`, `b1`,
# `W2`, `b2`, ...를 이름으로 가진 딕셔너리입니다.
#
# - $W_i$는 형상이 (앞 층의 크기, 뒤 층의 크기)이고, 평균 0과 위의 표준편차를 가진 정규분포에서 뽑습니다. $n$은
#   층마다 그 층 앞의 크기입니다.
# - $b_i$는 형상이 (뒤 층의 크기,)이고 0입니다.
#
# `init_weights([50, 200, 10])`에서 $W_1$의 표준편차는 $\sqrt{2/50} = 0.2$, $W_2$의 표준편차는
# $\sqrt{2/200} = 0.1$입니다.

# %% init_weights
def init_weights(sizes, weight_init_std="he"):
    """Return the first weights and biases of a network.

    Parameters
    ----------
    sizes : list of int
        The sizes of the layers, from the input to the output.
    weight_init_std : number or str
        The standard deviation of all weights, or "xavier" or "he".

    Returns
    -------
    dict of arrays
        W1, b1, W2, b2, ...: normal weights (size before, size behind) and zero biases (size behind,).
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 활성화 값의 분포
#
# 처음 값이 무엇을 하는지는 각 층의 활성화 값을 모아 보면 알 수 있습니다. 편향 없이 가중치만 차례로 지나게 합니다.
#
# $$
# z_0 = x, \qquad z_i = f(z_{i-1} W_i)
# $$
#
# - `hidden_activations(x, weights, activation)`: `weights`는 행렬 $W_1, W_2, \dots$의 리스트이고, `activation`은
#   배열을 받아 배열을 돌려주는 함수 $f$입니다.
# - 결과는 $z_1, z_2, \dots$의 리스트입니다. 0, 1, 2, ...를 키로 가진 딕셔너리도 괜찮습니다. 입력 $x$는 넣지 않고,
#   `x`와 `weights`를 바꾸지 않습니다.
#
# $x = (1\;\;2)$, $W_1 = \begin{pmatrix} 1 & -1 \\ 1 & 0 \end{pmatrix}$, $W_2 = \begin{pmatrix} 2 \\ 5
# \end{pmatrix}$이고 $f$가 ReLU이면 $z_1 = (3\;\;0)$, $z_2 = (6)$입니다.
#
# 뉴런 100개의 층 다섯 개에 정규분포의 입력 1000개를 넣어 보세요. 다섯 번 재어 평균한 표준편차는 다음과 같습니다.
#
# | $f$, 처음 값 | 1층 | 3층 | 5층 |
# |---|---|---|---|
# | 시그모이드, 표준편차 1 | 0.46 | 0.44 | 0.44 |
# | 시그모이드, 표준편차 0.01 | 0.025 | 0.013 | 0.012 |
# | 시그모이드, `"xavier"` | 0.21 | 0.13 | 0.12 |
# | ReLU, 표준편차 0.01 | 0.058 | 0.0003 | 0.0000 |
# | ReLU, `"xavier"` | 0.58 | 0.30 | 0.15 |
# | ReLU, `"he"` | 0.82 | 0.86 | 0.86 |

# %% hidden_activations
def hidden_activations(x, weights, activation):
    """Return the activations of every layer, without biases.

    Parameters
    ----------
    x : array of shape (N, D)
    weights : list of arrays
        Each of shape (size before, size behind).
    activation : callable
        Takes an array and returns one of its shape.

    Returns
    -------
    list of arrays
        One for each layer, the first first; or a dict with the keys 0, 1, 2, ...
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ### 활성화 값의 그림
#
# 뉴런 100개인 층 다섯을 지난 시그모이드의 값들이 어디에 몰려 있는지를 세 가지 처음 값에서 견줍니다.

# %%
def activations(plt):
    x = np.random.randn(500, 100)
    _, parts = plt.subplots(1, 3, figsize=(12, 2.8))
    for part, std in zip(parts, (1, 0.01, "xavier"), strict=True):
        params = init_weights([100] * 6, std)
        layers = hidden_activations(x, [params[f"W{number}"] for number in range(1, 6)], lambda a: 1 / (1 + np.exp(-a)))
        for number in range(5):
            values = np.ravel(layers[number])
            part.hist(values, bins=30, range=(0, 1), histtype="step", label=f"layer {number + 1}")
        part.set(title=f"weight_init_std = {std}", yscale="log")
    parts[0].legend()


if __name__ == "__main__":
    show(activations)

# %% [markdown]
# ## 배치 정규화
#
# 처음 값에 기대지 않고, 미니배치마다 각 열의 평균을 0, 분산을 1로 맞춘 다음 배울 수 있는 $\gamma$와 $\beta$로
# 늘이고 옮깁니다. 평균과 분산은 배치의 행에 대해 구합니다.
#
# $$
# \mu = \frac{1}{N}\sum_n x_n, \qquad \sigma^2 = \frac{1}{N}\sum_n (x_n - \mu)^2, \qquad
# \hat{x}_n = \frac{x_n - \mu}{\sqrt{\sigma^2 + \varepsilon}}, \qquad y_n = \gamma\, \hat{x}_n + \beta
# $$
#
# 역전파에서는 $\mu$와 $\sigma^2$도 $x$에 달려 있다는 것을 잊으면 안 됩니다. 식을 정리하면 다음과 같습니다.
#
# $$
# \frac{\partial L}{\partial \beta} = \sum_n \frac{\partial L}{\partial y_n}, \qquad
# \frac{\partial L}{\partial \gamma} = \sum_n \frac{\partial L}{\partial y_n} \hat{x}_n
# $$
#
# $$
# \frac{\partial L}{\partial x_n} = \frac{\gamma}{\sqrt{\sigma^2 + \varepsilon}} \left(
# \frac{\partial L}{\partial y_n} - \frac{1}{N}\frac{\partial L}{\partial \beta}
# - \frac{\hat{x}_n}{N}\frac{\partial L}{\partial \gamma} \right)
# $$
#
# 시험할 때에는 배치가 하나뿐일 수도 있으므로, 학습하는 동안 모아 둔 이동 평균을 씁니다.
#
# $$
# \mu_{run} \leftarrow \rho\, \mu_{run} + (1 - \rho)\, \mu, \qquad
# \sigma^2_{run} \leftarrow \rho\, \sigma^2_{run} + (1 - \rho)\, \sigma^2
# $$
#
# - `BatchNormalization(gamma, beta, momentum=0.9, running_mean=None, running_var=None)`: `momentum`이 $\rho$입니다.
#   `running_mean`과 `running_var`를 주지 않으면 둘 다 0에서 시작합니다. `gamma`와 `beta`는 Affine의 `W`처럼 복사하지
#   않고 그대로 가집니다.
# - `forward(x, train_flg=True)`: `x`는 $(N, D)$입니다. `train_flg`가 참이면 배치의 평균과 분산을 쓰고 이동 평균을
#   고칩니다. 거짓이면 이동 평균을 쓰고 아무것도 고치지 않습니다. 부르는 쪽의 `x`는 바뀌지 않아야 합니다.
# - `backward(dout)`은 마지막 학습용 `forward`에 대한 `dx`를 돌려주고, `self.dgamma`, `self.dbeta`를 남깁니다.
# - 이동 평균은 `self.running_mean`, `self.running_var`에 있습니다. $\varepsilon$은 $10^{-5}$ 이하로 고르면 됩니다.
#
# $x$의 한 열이 $(1, 3)$이고 $\gamma = 2$, $\beta = 5$이면 $\mu = 2$, $\sigma^2 = 1$이므로 출력은 $(3, 7)$입니다.
# 이동 평균은 0.2와 0.1이 됩니다.

# %% BatchNormalization
class BatchNormalization:
    """Normalise every column over the rows of a batch, then stretch by gamma and shift by beta.

    Attributes
    ----------
    running_mean, running_var : array of shape (D,)
        Moving averages, there after the first forward in training.
    dgamma, dbeta : array of shape (D,), after backward
    """

    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def forward(self, x, train_flg=True):
        """Return an array of the shape of x, (N, D). The caller's x is left alone.

        Open: the epsilon under the root, up to 1e-5.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return dx, of the shape of x, for the latest forward in training; leave dgamma and dbeta."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 드롭아웃
#
# 학습할 때마다 뉴런을 무작위로 골라 지웁니다. 그러면 신경망이 몇 개의 뉴런에 기대어 훈련 데이터를 외우기
# 어려워집니다. 시험할 때에는 모두 쓰고, 대신 학습할 때 남아 있던 비율을 곱합니다.
#
# $$
# y = x \odot m \quad (\text{학습}), \qquad y = (1 - p)\, x \quad (\text{시험}), \qquad
# \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y} \odot m
# $$
#
# $m$의 원소는 저마다 확률 $p$로 0이고 그렇지 않으면 1입니다.
#
# - `Dropout(dropout_ratio=0.5)`: `dropout_ratio`는 지우는 확률 $p$입니다.
# - `forward(x, train_flg=True)`: `train_flg`가 참이면 부를 때마다 원소별로 새 $m$을 뽑습니다. 남은 값은 그대로
#   내보냅니다. 거짓이면 아무것도 지우지 않고 $1 - p$를 곱합니다. `x`의 차원 수는 상관없고, `x`는 바뀌지 않아야 합니다.
# - `backward(dout)`은 마지막 `forward`와 같은 $m$을 씁니다.
#
# $p = 0.25$이고 $x = (4, 8)$이면 시험할 때의 출력은 $(3, 6)$입니다.

# %% Dropout
class Dropout:
    """Erase elements at random in training, and scale all of them at test time."""

    def __init__(self, dropout_ratio=0.5):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def forward(self, x, train_flg=True):
        """Return an array of the shape of x, whatever that is. The caller's x is left alone."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return dx, of the shape of x, for the latest forward in training."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 가중치 감소
#
# 큰 가중치에 벌을 주어 과대적합(오버피팅)을 줄입니다. 모든 가중치의 제곱합에 $\lambda/2$를 곱하여 손실에 더합니다.
# 편향에는 벌을 주지 않습니다.
#
# $$
# \frac{\lambda}{2} \sum_i \sum_{jk} (W_i)_{jk}^2, \qquad
# \frac{\partial}{\partial W_i} \Bigl( \frac{\lambda}{2} \sum W_i^2 \Bigr) = \lambda W_i
# $$
#
# `weight_decay(params, weight_decay_lambda)`는 `(벌, 기울기)`를 튜플이나 리스트로 돌려줍니다.
#
# - 가중치는 이름이 `W`로 시작하는 배열이고, 몇 개인지는 정해져 있지 않습니다.
# - 벌은 수입니다. 기울기는 `W1`, `W2`, ...를 이름으로 가진 딕셔너리입니다. 다른 이름은 없어도 되고, 있다면 0이어야
#   합니다. `params`는 바꾸지 않습니다.
#
# $W_1 = (1\;\;2)$, $b_1 = (7)$, $W_2 = (3)$이고 $\lambda = 0.1$이면 벌은 $0.05\cdot(1 + 4 + 9) = 0.7$이고 기울기는
# $(0.1\;\;0.2)$와 $(0.3)$입니다.

# %% weight_decay
def weight_decay(params, weight_decay_lambda):
    """Return the penalty on the weights, and its gradients.

    Parameters
    ----------
    params : dict of arrays
        Weights have a name that begins with W. Left alone.
    weight_decay_lambda : number

    Returns
    -------
    (number, dict of arrays)
        The gradients of the weights under their names; others may be there if they are 0.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 다층 신경망의 부품
#
# 다음은 5장에서 만든 계층입니다. 그대로 쓰면 됩니다.

# %%
def sigmoid(x):
    """Return 1 / (1 + exp(-x)), elementwise."""
    return 1 / (1 + np.exp(-x))


def relu(x):
    """Return max(0, x), elementwise."""
    return np.maximum(0, x)


def softmax(x):
    """Return the softmax of x: of shape (C,), or (N, C) row by row."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


class Relu:
    """max(0, x), and its derivative."""

    def forward(self, x):
        self.passed = x > 0
        return x * self.passed

    def backward(self, dout):
        return dout * self.passed


class Sigmoid:
    """The sigmoid, and its derivative."""

    def forward(self, x):
        self.y = sigmoid(x)
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)


class Affine:
    """x W + b; backward leaves dW and db."""

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return dout @ self.W.T


class SoftmaxWithLoss:
    """Softmax and the mean cross entropy error; t is one-hot or labels."""

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return -np.sum(self.t * np.log(self.y + 1e-7)) / len(x)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.y)

# %% [markdown]
# ## 다층 신경망
#
# 은닉층이 몇 개든 되는 신경망입니다. 처음 값과 가중치 감소를 고를 수 있습니다.
#
# $$
# \text{scores} = f(\cdots f(xW_1 + b_1) \cdots)\, W_k + b_k, \qquad
# L = \text{교차 엔트로피} + \frac{\lambda}{2} \sum_i \lVert W_i \rVert^2
# $$
#
# 생성자는 `MultiLayerNet(input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he",
# weight_decay_lambda=0)`입니다.
#
# - `hidden_size_list`는 은닉층의 크기입니다. 은닉층마다 활성화 계층이 뒤따르고, 마지막 Affine 뒤에는 없습니다.
#   `activation`은 `"relu"`이거나 `"sigmoid"`입니다.
# - `params`는 `W1`, `b1`, `W2`, ...의 딕셔너리이며 `init_weights`의 약속을 따릅니다. 계층은 그 배열을 그대로 씁니다.
# - `predict(x)`는 점수를, `loss(x, t)`는 배치의 평균 교차 엔트로피에 벌을 더한 값을 돌려줍니다. `t`는 원-핫이거나
#   레이블입니다.
# - `accuracy(x, t)`는 맞힌 행의 비율입니다.
# - `gradient(x, t)`는 `loss`의 기울기를 오차역전파법으로 구하여 `params`와 같은 이름의 딕셔너리로 돌려줍니다.
#
# $x = (1\;\;1)$, $W_1 = \begin{pmatrix} 1 & -1 \\ 2 & 0 \end{pmatrix}$, $b_1 = (0, -1)$,
# $W_2 = \begin{pmatrix} 1 & 2 \\ 5 & 5 \end{pmatrix}$, $b_2 = (0, 0)$이면 점수는 $(3\;\;6)$입니다. 정답이 1이고
# $\lambda = 0.1$이면 손실은 $\log(1 + e^{-3}) + 0.05\cdot61 = 3.098587$입니다.

# %% MultiLayerNet
class MultiLayerNet:
    """Affine and activation in turns, a last Affine, and SoftmaxWithLoss behind.

    Attributes
    ----------
    params : dict of arrays
        W1, b1, W2, b2, ...; the layers hold the arrays themselves.
    """

    def __init__(
        self,
        input_size,
        hidden_size_list,
        output_size,
        activation="relu",
        weight_init_std="he",
        weight_decay_lambda=0,
    ):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def predict(self, x):
        """Return the scores of shape (N, output_size) for x of shape (N, input_size)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def loss(self, x, t):
        """Return the mean cross entropy error and the penalty of weight decay, added up."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def accuracy(self, x, t):
        """Return the share of rows, from 0 to 1, whose highest score is the target's."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def gradient(self, x, t):
        """Return the gradient of the loss by backpropagation: a dict like params."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 갱신 방법을 고르는 학습
#
# 학습 코드는 갱신 방법을 모릅니다. 다음을 `iters_num`번 되풀이합니다.
#
# 1. 훈련 데이터에서 `batch_size`개의 행을 무작위로 뽑습니다. `x`와 `t`에서 같은 행을 뽑습니다.
# 2. `network.gradient(x, t)`로 기울기를 구하고 `optimizer.update(network.params, grads)`를 부릅니다.
# 3. 그 미니배치의 `network.loss(x, t)`를 적어 둡니다. 갱신 전의 값이든 후의 값이든 괜찮습니다.
#
# $$
# \theta_{i+1} = \mathrm{update}\Bigl(\theta_i,\; \frac{\partial L}{\partial \theta}(\theta_i)\Bigr)
# $$
#
# `train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100)`은 손실 `iters_num`개의 리스트를
# 돌려줍니다. 배열이어도 괜찮습니다. `network`에서는 `params`, `gradient`, `loss`만, `optimizer`에서는
# `update`만 씁니다.
#
# 예를 들어 `iters_num=200`이면 결과의 길이는 200입니다. 8x8 손글씨 숫자에서
# `MultiLayerNet(64, [50, 50], 10)`을 `Adam(lr=0.01)`로 `batch_size=50`, 200번 학습시키면 시험 데이터의 정확도는 대략
# 0.97입니다. 숫자는 `from grader.digits import load_digits`로 가져옵니다.

# %% train
def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    """Train the network in place, with whatever optimizer, and return the loss of each minibatch.

    Parameters
    ----------
    network : object
        With params (a dict of arrays), gradient(x, t) and loss(x, t).
    optimizer : object
        With update(params, grads).
    x_train : array of shape (N, D)
    t_train : array
        One-hot or labels, a row for each row of x_train.
    iters_num, batch_size : int

    Returns
    -------
    list of iters_num numbers
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 검증 데이터
#
# 하이퍼파라미터를 시험 데이터로 고르면 시험 데이터에 맞추게 됩니다. 그래서 훈련 데이터의 일부를 검증 데이터로 떼어
# 놓습니다. 데이터가 어떤 순서로 놓여 있을지 모르므로 먼저 섞습니다.
#
# `split_validation(x, t, validation_rate=0.2)`는 `(x_train, t_train, x_val, t_val)`을 튜플이나 리스트로 돌려줍니다.
#
# - 검증 데이터는 $\lfloor N \cdot \text{validation\_rate} \rfloor$개의 행이고 나머지가 훈련 데이터입니다. 모든 행이
#   정확히 한 번씩 나옵니다.
# - 부를 때마다 무작위로 섞되 `x`의 행과 `t`의 행은 짝을 이룬 채로 있어야 합니다. `x`와 `t`는 바꾸지 않습니다. `t`는
#   원-핫이거나 레이블입니다.
#
# 행이 10개이고 비율이 0.2이면 $x_{val}$은 2행, $x_{train}$은 8행입니다.

# %% split_validation
def split_validation(x, t, validation_rate=0.2):
    """Shuffle rows and put a share of them aside.

    Parameters
    ----------
    x : array of shape (N, ...)
    t : array
        One-hot or labels, a row for each row of x. Both are left alone.
    validation_rate : float

    Returns
    -------
    (x_train, t_train, x_val, t_val)
        As a tuple or a list; int(N * validation_rate) rows for validation.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 하이퍼파라미터 탐색
#
# 학습률이 0.001과 0.01 가운데 어느 쪽에 가까운지 모를 때 균등하게 뽑으면 작은 값은 거의 나오지 않습니다. 그래서
# 지수를 균등하게 뽑습니다. 범위가 $a$에서 $b$이면
#
# $$
# \eta = 10^{u}, \qquad u \sim \mathrm{U}(\log_{10} a, \log_{10} b)
# $$
#
# `random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4))`는 다음을 `trials`번
# 되풀이합니다. 학습률과 가중치 감소의 세기를 저마다 새로 뽑고, `evaluate(lr, weight_decay)`를 불러 검증 데이터의
# 정확도를 얻습니다.
#
# 결과는 `(정확도, lr, weight_decay)`의 리스트이며 정확도가 높은 것부터 놓습니다. 하나하나는 튜플이든 리스트이든
# 괜찮습니다. 정확도가 같은 것들의 순서는 자유입니다.
#
# 범위가 0.0001에서 0.01이면 절반은 0.001보다 작아야 합니다. 균등하게 뽑으면 약 9%만 그렇습니다.

# %% random_search
def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    """Try hyperparameters at random, on a logarithmic scale.

    Parameters
    ----------
    evaluate : callable
        Takes a learning rate and a strength of weight decay, and returns an accuracy.
    trials : int
    lr_range, weight_decay_range : (number, number)
        The smallest and the largest value.

    Returns
    -------
    list of (accuracy, lr, weight_decay)
        One for each trial, the highest accuracy first.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError
