# %% [markdown]
# # 5장 오차역전파법

# %%
from collections import OrderedDict

import numpy as np

# %% [markdown]
# ## 곱셈 계층

# %% MulLayer
class MulLayer:
    """The product of two numbers, and its derivatives."""

    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        """Return x * y and remember what backward needs."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return (dx, dy) for the latest forward, as a tuple or a list.

        Parameters
        ----------
        dout : number
            The derivative with respect to the product.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 덧셈 계층

# %% AddLayer
class AddLayer:
    """The sum of two numbers, and its derivatives."""

    def __init__(self):
        pass

    def forward(self, x, y):
        """Return x + y."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return (dx, dy), as a tuple or a list.

        Parameters
        ----------
        dout : number
            The derivative with respect to the sum.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 사과 쇼핑

# %% buy_apples
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
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 사과와 오렌지 쇼핑

# %% buy_apples_and_oranges
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
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## ReLU 계층

# %% Relu
class Relu:
    """max(0, x), elementwise, for arrays of any shape."""

    def __init__(self):
        self.mask = None

    def forward(self, x):
        """Return max(0, x), of the shape of x. The caller's x is left alone."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return dx, of the shape of x: dout where x was positive, and 0 where x was negative.

        Open: the gradient where x was exactly 0, and whether dout is written into.
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## Sigmoid 계층

# %% Sigmoid
class Sigmoid:
    """1 / (1 + exp(-x)), elementwise, for arrays of any shape."""

    def __init__(self):
        self.out = None

    def forward(self, x):
        """Return the sigmoid of x, of the shape of x. The caller's x is left alone."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return dx, of the shape of x, for the latest forward."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## Affine 계층

# %% Affine
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
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def forward(self, x):
        """Return x W + b, of shape (N, M), for x of shape (N, D).

        A stretch: x of more dimensions is flattened to (N, D).
        """
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout):
        """Return dx, of the shape of x, for dout of shape (N, M); leave dW and db in the attributes."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 두 층의 순전파와 역전파

# %% two_layer_forward_backward
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
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 세 층의 순전파와 역전파

# %% three_layer_forward_backward
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
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 주어진 함수: softmax와 교차 엔트로피 오차

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

# %% [markdown]
# ## SoftmaxWithLoss 계층

# %% SoftmaxWithLoss
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
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def backward(self, dout=1):
        """Return dx of shape (N, C), for the latest forward. dout is always 1."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 손실이 있는 세 층

# %% three_layer_with_loss
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
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 순서가 있는 계층

# %% ordered_layers
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
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 주어진 함수: 수치 미분

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

# %% [markdown]
# ## 2층 신경망

# %% TwoLayerNet
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
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def predict(self, x):
        """Return the scores of shape (N, output_size) for x of shape (N, input_size)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def loss(self, x, t):
        """Return the mean cross entropy error. t is one-hot (N, output_size) or labels (N,)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def accuracy(self, x, t):
        """Return the share of rows, from 0 to 1, whose highest score is the target's."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def numerical_gradient(self, x, t):
        """Return the gradient of the loss by central differences: a dict like params."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def gradient(self, x, t):
        """Return the gradient of the loss by backpropagation: a dict like params."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 3층 신경망

# %% ThreeLayerNet
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
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def predict(self, x):
        """Return the scores of shape (N, output_size) for x of shape (N, input_size)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def loss(self, x, t):
        """Return the mean cross entropy error. t is one-hot (N, output_size) or labels (N,)."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def accuracy(self, x, t):
        """Return the share of rows, from 0 to 1, whose highest score is the target's."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def numerical_gradient(self, x, t):
        """Return the gradient of the loss by central differences: a dict like params."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def gradient(self, x, t):
        """Return the gradient of the loss by backpropagation: a dict like params."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

# %% [markdown]
# ## 학습

# %% train
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
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 활성화 함수의 비교

# %% compare_activations
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
    # 여기에 코드를 작성하세요.
    raise NotImplementedError
