# %% [markdown]
# # 7장 합성곱 신경망
#
# 지금까지의 신경망은 그림을 한 줄의 수로 펼쳐, 이웃한 픽셀이 어디에 있었는지 잊었습니다. 합성곱 신경망은 작은 필터를
# 그림 위로 밀며 계산하여 형상을 그대로 둡니다. 이 장에서는 합성곱을 행렬의 곱으로 바꾸는 `im2col`, 합성곱과 풀링
# 계층, 그리고 손글씨 숫자를 배우는 작은 합성곱 신경망을 만듭니다.
#
# 그림의 묶음은 형상이 $(N, C, H, W)$인 배열입니다. $N$은 그림의 수, $C$는 채널의 수, $H$와 $W$는 높이와 너비입니다.
#
# 각 함수와 메서드에서 `raise NotImplementedError`를 지우고 자신의 코드를 작성합니다.
# 노트북에서는 `check("im2col")`처럼 연습 문제의 이름을 넣어 스스로 확인할 수 있습니다.
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
# ## 출력의 크기
#
# 길이 $n$인 입력의 양 끝에 0을 $p$개씩 덧대고(패딩), 길이 $f$인 필터를 $s$칸씩 옮기면(스트라이드) 필터를 놓을 수
# 있는 자리는 다음과 같습니다.
#
# $$
# \frac{n + 2p - f}{s} + 1
# $$
#
# `conv_output_size(input_size, filter_size, stride=1, pad=0)`는 그 수를 돌려줍니다. 나누어떨어지지 않는 경우는 시험하지
# 않습니다.
#
# 길이 28, 필터 5, 스트라이드 1, 패딩 2이면 출력은 28이고, 길이 7, 필터 3, 스트라이드 2이면 출력은 3입니다.

# %% conv_output_size
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    """Return in how many places the filter fits, a number.

    Parameters
    ----------
    input_size, filter_size, stride, pad : int
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## im2col
#
# 필터가 놓이는 자리마다 그 아래에 있는 수들을 한 행으로 펼치면, 합성곱은 행렬의 곱 하나가 됩니다.
#
# `im2col(input_data, filter_h, filter_w, stride=1, pad=0)`는 형상이 $(N, C, H, W)$인 배열을 받아 형상이
# $(N \cdot OH \cdot OW,\; C \cdot FH \cdot FW)$인 행렬을 돌려줍니다.
#
# $$
# OH = \frac{H + 2p - FH}{s} + 1, \qquad OW = \frac{W + 2p - FW}{s} + 1
# $$
#
# - 행의 순서: 첫째 그림의 자리들이 먼저이고, 한 그림 안에서는 위에서 아래로, 한 줄 안에서는 왼쪽에서 오른쪽으로
#   갑니다.
# - 한 행 안의 순서: 첫째 채널의 수들이 먼저이고, 한 채널 안에서는 필터의 윗줄부터 왼쪽에서 오른쪽으로 갑니다.
# - 패딩은 높이와 너비의 네 변에 0을 덧댑니다. `input_data`는 바꾸지 않습니다.
#
# 3x3 그림 $\begin{pmatrix} 1 & 2 & 3 \\ 4 & 5 & 6 \\ 7 & 8 & 9 \end{pmatrix}$와 2x2 필터에서는 자리가 넷이고, 결과는
#
# $$
# \begin{pmatrix} 1 & 2 & 4 & 5 \\ 2 & 3 & 5 & 6 \\ 4 & 5 & 7 & 8 \\ 5 & 6 & 8 & 9 \end{pmatrix}
# $$

# %% im2col
def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    """Return what is under the filter, a row for each of its places.

    Parameters
    ----------
    input_data : array of shape (N, C, H, W)
        Left alone.
    filter_h, filter_w, stride, pad : int

    Returns
    -------
    array of shape (N * OH * OW, C * filter_h * filter_w)
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## col2im
#
# 역전파에서는 행렬의 기울기를 그림의 형상으로 되돌려야 합니다. 한 픽셀은 여러 자리에서 필터 아래에 놓였으므로,
# 되돌릴 때에는 그 자리들의 값을 **더합니다**.
#
# $$
# x_{nchw} = \sum_{\text{그 픽셀을 담은 자리}} \text{col}
# $$
#
# `col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0)`는 `im2col`이 내는 형상의 행렬과 원래 그림의 형상
# $(N, C, H, W)$를 받아 그 형상의 배열을 돌려줍니다. 덧댄 자리의 값은 버립니다. `col`은 바꾸지 않습니다.
#
# 앞의 예에서 4x4 행렬의 원소가 모두 1이면, 결과는 픽셀마다 필터 아래에 몇 번 놓였는지를 센 것입니다.
#
# $$
# \begin{pmatrix} 1 & 2 & 1 \\ 2 & 4 & 2 \\ 1 & 2 & 1 \end{pmatrix}
# $$

# %% col2im
def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    """Return images in which everything that im2col took from a pixel is added up at that pixel.

    Parameters
    ----------
    col : array of shape (N * OH * OW, C * filter_h * filter_w)
        Left alone.
    input_shape : (N, C, H, W)
        The shape of the images, without padding.
    filter_h, filter_w, stride, pad : int

    Returns
    -------
    array of shape (N, C, H, W)
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 합성곱 계층
#
# 필터 $FN$개가 저마다 모든 채널을 보고 출력의 채널 하나를 만듭니다. 편향은 필터마다 하나입니다.
#
# $$
# y_{n k i j} = b_k + \sum_{c, u, v} x_{n,\, c,\, s i + u,\, s j + v}\; W_{k c u v}
# $$
#
# `im2col`로 펼치면 $\text{out} = \text{col}\, W_{col} + b$입니다. $W_{col}$은 필터를 하나씩 열로 세운 형상
# $(C \cdot FH \cdot FW,\; FN)$의 행렬입니다. 그러므로 역전파는 Affine과 같고, 끝에 `col2im`이 더해집니다.
#
# | 값 | 형상 |
# |---|---|
# | `x`, `dx` | $(N, C, H, W)$ |
# | `W`, `dW` | $(FN, C, FH, FW)$ |
# | `b`, `db` | $(FN,)$ |
# | 출력, `dout` | $(N, FN, OH, OW)$ |
#
# - `Convolution(W, b, stride=1, pad=0)`는 받은 배열을 복사하지 않고 가지며, 바꾸지 않습니다.
# - `forward(x)`는 출력을, `backward(dout)`은 `dx`를 돌려주고 `self.dW`, `self.db`를 남깁니다. `x`와 `dout`은 바꾸지
#   않습니다.
#
# 앞의 3x3 그림에 필터 $\begin{pmatrix} 1 & 0 \\ 0 & -1 \end{pmatrix}$과 편향 10을 쓰면 $1 - 5 + 10 = 6$이고, 네 자리
# 모두 6입니다. `dout`이 모두 1이면 `db`는 4이고 `dW`는 필터의 자리마다 그 아래를 지난 수의 합
# $\begin{pmatrix} 12 & 16 \\ 24 & 28 \end{pmatrix}$입니다.

# %% Convolution
class Convolution:
    """A convolution of images with filters, and a bias for each filter.

    Attributes
    ----------
    W : array of shape (FN, C, FH, FW)
    b : array of shape (FN,)
        The very arrays given to the constructor.
    dW, db : arrays of the shapes of W and b, after backward
    """

    def __init__(self, W, b, stride=1, pad=0):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def forward(self, x):
        """Return an array of shape (N, FN, OH, OW) for x of shape (N, C, H, W)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return dx, of the shape of x, for dout of shape (N, FN, OH, OW); leave dW and db."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ### 필터가 보는 것
#
# 선 두 개로 그린 7에, 왼쪽과 오른쪽의 차이를 재는 필터와 위와 아래의 차이를 재는 필터를 겁니다. 세로선과 가로선의
# 가장자리가 밝거나 어둡게 나타납니다.

# %%
def edges(plt):
    images = np.zeros((1, 1, 8, 8))
    images[0, 0, 1, 1:7] = images[0, 0, 1:7, 5] = 1
    upright = np.array([[1.0, 0.0, -1.0]] * 3)
    layer = Convolution(np.array([[upright], [upright.T]]), np.zeros(2), pad=1)
    seen = layer.forward(images)
    _, parts = plt.subplots(1, 3, figsize=(7, 2.6))
    for part, image, title in zip(
        parts, [images[0, 0], *seen[0]], ["a seven", "left - right", "above - below"], strict=True
    ):
        part.imshow(image, cmap="gray")
        part.set(title=title, xticks=[], yticks=[])


if __name__ == "__main__":
    show(edges)

# %% [markdown]
# ## 풀링 계층
#
# 최대 풀링은 창마다 가장 큰 값만 남깁니다. 채널은 저마다 따로 다루고, 배울 매개변수는 없습니다.
#
# $$
# y_{n c i j} = \max_{u, v} x_{n,\, c,\, s i + u,\, s j + v}, \qquad
# \frac{\partial L}{\partial x_{n c h w}} = \sum_{\text{그 픽셀이 최대인 창}} \frac{\partial L}{\partial y_{n c i j}}
# $$
#
# - `Pooling(pool_h, pool_w, stride=1)`: `pool_h`와 `pool_w`는 창의 높이와 너비입니다. 매개변수 `pad`를 더 두어도
#   됩니다.
# - `forward(x)`는 $(N, C, H, W)$를 받아 $(N, C, OH, OW)$를 돌려줍니다.
# - `backward(dout)`은 `dx`를 돌려줍니다. 창에서 최대였던 자리로만 기울기가 가며, 창들이 겹치면 더합니다. 최댓값이 둘
#   이상인 창에서 어디로 보낼지는 자유입니다. `x`와 `dout`은 바꾸지 않습니다.
#
# $x = \begin{pmatrix} 1 & 5 & 2 & 0 \\ 3 & 4 & 8 & 6 \end{pmatrix}$를 2x2 창, 스트라이드 2로 풀링하면 $(5\;\;8)$입니다.
# `dout`이 $(10\;\;20)$이면 $dx = \begin{pmatrix} 0 & 10 & 0 & 0 \\ 0 & 0 & 20 & 0 \end{pmatrix}$입니다.

# %% Pooling
class Pooling:
    """The maximum of each window of each channel."""

    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def forward(self, x):
        """Return an array of shape (N, C, OH, OW) for x of shape (N, C, H, W)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return dx, of the shape of x, for dout of shape (N, C, OH, OW).

        Open: which of several maxima of a window gets the gradient.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 신경망의 부품
#
# 다음은 앞 장들에서 만든 계층과 Adam입니다. 그대로 쓰면 됩니다. 여기의 `Affine`은 입력의 차원이 몇이든 받습니다.

# %%
class Relu:
    """max(0, x), and its derivative."""

    def forward(self, x):
        self.passed = x > 0
        return x * self.passed

    def backward(self, dout):
        return dout * self.passed


class Affine:
    """x W + b for inputs flattened to rows; backward leaves dW and db."""

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x_shape, self.x = x.shape, x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.x_shape)


def softmax(x):
    """Return the softmax of x: of shape (C,), or (N, C) row by row."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


class SoftmaxWithLoss:
    """Softmax and the mean cross entropy error; t is one-hot or labels."""

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return -np.sum(self.t * np.log(self.y + 1e-7)) / len(x)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.y)


class Adam:
    """Moving averages of gradients and of their squares."""

    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.t, self.m, self.v = 0, {}, {}

    def update(self, params, grads):
        self.t += 1
        rate = self.lr * (1 - self.beta2**self.t) ** 0.5 / (1 - self.beta1**self.t)
        for key, grad in grads.items():
            self.m[key] = self.beta1 * self.m.get(key, 0) + (1 - self.beta1) * grad
            self.v[key] = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * grad**2
            params[key] -= rate * self.m[key] / (self.v[key] ** 0.5 + 1e-7)

# %% [markdown]
# ## 작은 합성곱 신경망
#
# 합성곱 하나, 풀링 하나, Affine 둘로 된 신경망입니다.
#
# $$
# \text{Conv} \to \text{ReLU} \to \text{Pool} \to \text{Affine} \to \text{ReLU} \to \text{Affine} \;(\to \text{Softmax})
# $$
#
# 생성자는 `SimpleConvNet(input_dim=(1, 8, 8), conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
# hidden_size=32, output_size=10, weight_init_std=0.01)`입니다. `input_dim`은 $(C, H, W)$이고 $H = W$입니다. 풀링의 창은
# 2x2, 스트라이드는 2이며, 합성곱의 출력은 짝수 크기라고 보아도 됩니다.
#
# | `params`의 이름 | 형상 | 처음 값 |
# |---|---|---|
# | `W1` | (filter_num, C, filter_size, filter_size) | 정규분포, 표준편차 `weight_init_std` |
# | `b1` | (filter_num,) | 0 |
# | `W2` | (filter_num · (O/2) · (O/2), hidden_size) | 정규분포, 표준편차 `weight_init_std` |
# | `b2` | (hidden_size,) | 0 |
# | `W3` | (hidden_size, output_size) | 정규분포, 표준편차 `weight_init_std` |
# | `b3` | (output_size,) | 0 |
#
# $O$는 합성곱의 출력의 크기입니다. 8x8 그림, 필터 3, 패딩 1이면 $O = 8$이므로 $W_2$의 행은
# $8 \cdot 4 \cdot 4 = 128$개입니다.
#
# - 계층은 `params`의 배열을 그대로 씁니다.
# - `predict(x)`는 점수를, `loss(x, t)`는 평균 교차 엔트로피를, `gradient(x, t)`는 오차역전파법으로 구한 기울기를
#   `params`와 같은 이름의 딕셔너리로 돌려줍니다. `t`는 원-핫이거나 레이블입니다.
# - `accuracy(x, t, batch_size=100)`는 `batch_size`개씩 나누어 맞힌 비율을 구합니다. 마지막 묶음은 더 작을 수 있지만 그
#   그림들도 셉니다.

# %% SimpleConvNet
class SimpleConvNet:
    """Convolution, Relu, Pooling, Affine, Relu, Affine, with SoftmaxWithLoss behind.

    Attributes
    ----------
    params : dict of arrays
        W1, b1, W2, b2, W3, b3; the layers hold the arrays themselves.
    """

    def __init__(
        self,
        input_dim=(1, 8, 8),
        conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
        hidden_size=32,
        output_size=10,
        weight_init_std=0.01,
    ):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def predict(self, x):
        """Return the scores of shape (N, output_size) for x of shape (N, C, H, W)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def loss(self, x, t):
        """Return the mean cross entropy error. t is one-hot (N, output_size) or labels (N,)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def accuracy(self, x, t, batch_size=100):
        """Return the share of images, from 0 to 1, that are classified right, a batch at a time."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def gradient(self, x, t):
        """Return the gradient of the loss by backpropagation: a dict like params."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 에폭으로 하는 학습
#
# 이번에는 미니배치를 되풀이해 뽑지 않고, 에폭마다 훈련 데이터를 새로 섞어 차례로 씁니다. 그러면 한 에폭에 모든 그림을
# 한 번씩 봅니다. `epochs`번 되풀이합니다.
#
# 1. 행의 순서를 무작위로 섞습니다. `x`와 `t`의 짝은 그대로입니다.
# 2. 그 순서대로 `batch_size`개씩 잘라 `network.gradient(x, t)`를 구하고 `optimizer.update(network.params, grads)`를
#    부릅니다. 마지막 묶음이 모자라면 모자란 대로 씁니다.
# 3. 에폭이 끝나면 시험 데이터 전체의 `network.accuracy(x_test, t_test)`를 적어 둡니다.
#
# $$
# \text{에폭마다 갱신의 수} = \left\lceil \frac{N}{\text{batch\_size}} \right\rceil
# $$
#
# `train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50)`는 정확도 `epochs`개의 리스트를
# 돌려줍니다. 배열이어도 괜찮습니다. `network`에서는 `params`, `gradient`, `accuracy`만, `optimizer`에서는 `update`만
# 씁니다.
#
# 그림이 103개이고 `batch_size`가 50이면 묶음은 50, 50, 3개입니다. 손글씨 숫자는
# `load_digits(flatten=False)`로 읽으면 형상이 $(N, 1, 8, 8)$입니다. `SimpleConvNet(weight_init_std=0.1)`을
# `Adam(lr=0.005)`로 5에폭 학습시키면 시험 데이터의 정확도는 대략 0.94입니다.

# %% train
def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    """Train the network in place, and return the accuracy on the test data after each epoch.

    Parameters
    ----------
    network : object
        With params (a dict of arrays), gradient(x, t) and accuracy(x, t).
    optimizer : object
        With update(params, grads).
    x_train, x_test : array of shape (N, ...)
    t_train, t_test : array
        One-hot or labels, a row for each row of x.
    epochs, batch_size : int

    Returns
    -------
    list of epochs numbers
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ### 배운 필터와 틀린 숫자
#
# 숫자 500개로 2에폭 학습시킨 뒤의 필터 여덟 개와, 아직 틀리는 숫자 여덟 개입니다. 제목은 신경망의 답과 정답입니다.
# 학습에 몇 초가 걸릴 수 있으므로, 마지막 줄의 `#`을 지우고 실행하면 그림이 나옵니다.

# %%
def learned(plt):
    from grader.digits import load_digits

    (x, t), (x_test, t_test) = load_digits(flatten=False)
    network = SimpleConvNet(weight_init_std=0.1)
    train(network, Adam(lr=0.01), x[:500], t[:500], x_test, t_test, epochs=2)
    answers = np.argmax(network.predict(x_test), axis=1)
    wrong = np.flatnonzero(answers != t_test)
    _, parts = plt.subplots(1, 8, figsize=(10, 1.6))
    for part, kernel in zip(parts, network.params["W1"], strict=False):
        part.imshow(kernel[0], cmap="gray")
        part.set(xticks=[], yticks=[])
    _, parts = plt.subplots(1, 8, figsize=(10, 1.6))
    for part, at in zip(parts, wrong, strict=False):
        part.imshow(x_test[at, 0], cmap="gray_r")
        part.set(title=f"{answers[at]} ({t_test[at]})", xticks=[], yticks=[])


# show(learned)
