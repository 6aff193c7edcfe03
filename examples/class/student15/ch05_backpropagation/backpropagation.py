# %% [markdown]
# # 5장 오차역전파법

# %%
from collections import OrderedDict

import numpy as np

# %% [markdown]
# ## 곱셈 계층

# %% MulLayer
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * self.y  # x와 y를 바꾼다
        dy = dout * self.x
        return dx, dy

# %% [markdown]
# ## 덧셈 계층

# %% AddLayer
class AddLayer:
    def __inti__(self):
        pass

    def forward(self, x, y):
        out = x + y
        return out

    def backward(self, dout):
        dx = dout * 1
        dy = dout * 1
        return dx, dy

# %% [markdown]
# ## 사과 쇼핑

# %% buy_apples
def buy_apples(apple, apple_num, tax):
    # 계층들
    mul_apple_layer = MulLayer()
    mul_tax_layer = MulLayer()

    # 순전파
    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)

    # 역전파
    dprice = 1
    dapple_price, dtax = mul_tax_layer.backward(dprice)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)

    return {"price": price, "dapple": dapple, "dapple_num": dapple_num, "dtax": dtax}

# %% [markdown]
# ## 사과와 오렌지 쇼핑

# %% buy_apples_and_oranges
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    # 계층들
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_apple_orange_layer = AddLayer()
    mul_tax_layer = MulLayer()

    # 순전파
    apple_price = mul_apple_layer.forward(apple, apple_num)  # (1)
    orange_price = mul_orange_layer.forward(orange, orange_num)  # (2)
    all_price = add_apple_orange_layer.forward(apple_price, orange_price)  # (3)
    price = mul_tax_layer.forward(all_price, tax)  # (4)

    # 역전파
    dprice = 1
    dall_price, dtax = mul_tax_layer.backward(dprice)  # (4)
    dapple_price, dorange_price = add_apple_orange_layer.backward(dall_price)  # (3)
    dorange, dorange_num = mul_orange_layer.backward(dorange_price)  # (2)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)  # (1)

    result = {}
    result["price"] = price
    result["dapple"] = dapple
    result["dapple_num"] = dapple_num
    result["dorange"] = dorange
    result["dorange_num"] = dorange_num
    result["dtax"] = dtax
    return result

# %% [markdown]
# ## ReLU 계층

# %% Relu
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = (x <= 0)
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout[self.mask] = 0
        dx = dout
        return dx

# %% [markdown]
# ## Sigmoid 계층

# %% Sigmoid
class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx

# %% [markdown]
# ## Affine 계층

# %% Affine
class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.original_x_shape = None
        self.dW = None
        self.db = None

    def forward(self, x):
        # 텐서 대응
        self.original_x_shape = x.shape
        x = x.reshape(x.shape[0], -1)
        self.x = x
        out = np.dot(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)  # 원래 모양으로
        return dx

# %% [markdown]
# ## 두 층의 순전파와 역전파

# %% two_layer_forward_backward
def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)

    dout = affine2.backward(out3)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {"out1": out1, "out2": out2, "out3": out3, "dx": dx,
            "dW1": affine1.dW, "db1": affine1.db, "dW2": affine2.dW, "db2": affine2.db}

# %% [markdown]
# ## 세 층의 순전파와 역전파

# %% three_layer_forward_backward
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)

    dout = affine3.backward(out5)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {"out1": out1, "out2": out2, "out3": out3, "out4": out4, "out5": out5, "dx": dx,
            "dW1": affine1.dW, "db1": affine1.db, "dW2": affine2.dW, "db2": affine2.db,
            "dW3": affine3.dW, "db3": affine3.db}

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
    def __init__(self):
        self.loss = None
        self.y = None  # softmax의 출력
        self.t = None  # 정답 레이블

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        if self.t.ndim == 1:
            p = self.y[np.arange(self.t.size), self.t]
        else:
            p = np.sum(self.y * self.t, axis=1)
        self.loss = -np.sum(np.log(p + 1e-7))
        return self.loss

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        if self.t.size == self.y.size:  # 원-핫 인코딩일 때
            dx = (self.y - self.t) / batch_size
        else:
            dx = self.y.copy()
            dx[np.arange(batch_size), self.t] -= 1
            dx = dx / batch_size
        return dx

# %% [markdown]
# ## 손실이 있는 세 층

# %% three_layer_with_loss
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)
    last_layer = SoftmaxWithLoss()

    # 순전파
    out = affine1.forward(X)
    out = relu1.forward(out)
    out = affine2.forward(out)
    out = relu2.forward(out)
    out = affine3.forward(out)
    loss = last_layer.forward(out, t)

    # 역전파
    dout = last_layer.backward(1)
    dout = affine3.backward(dout)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {"loss": loss, "dx": dx, "dW1": affine1.dW, "db1": affine1.db,
            "dW2": affine2.dW, "db2": affine2.db, "dW3": affine3.dW, "db3": affine3.db}

# %% [markdown]
# ## 순서가 있는 계층

# %% ordered_layers
def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers['Affine1'] = Affine(params['W1'], params['b1'])
    layers['Relu1'] = Relu()
    layers['Affine2'] = Affine(params['W2'], params['b2'])
    layers['Relu2'] = Relu()
    layers['Affine3'] = Affine(params['W3'], params['b3'])
    lastLayer = SoftmaxWithLoss()

    x = X
    for layer in layers.values():
        x = layer.forward(x)
    loss = lastLayer.forward(x, t)

    dout = 1
    dout = lastLayer.backward(dout)
    layer_list = list(layers.values())
    layer_list.reverse()
    for layer in layer_list:
        dout = layer.backward(dout)

    result = {'loss': loss, 'dx': dout, 'layers': layers}
    for i in range(1, 4):
        result['dW' + str(i)] = layers['Affine' + str(i)].dW
        result['db' + str(i)] = layers['Affine' + str(i)].db
    return result

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
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        # 가중치 초기화
        self.params = {}
        self.params['W1'] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params['b1'] = np.zeros(hidden_size)
        self.params['W2'] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params['b2'] = np.zeros(output_size)

        # 계층 생성
        self.layers = OrderedDict()
        self.layers['Affine1'] = Affine(self.params['W1'], self.params['b1'])
        self.layers['Activation1'] = activation()
        self.layers['Affine2'] = Affine(self.params['W2'], self.params['b2'])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.lastLayer.forward(y, t)

    def accuracy(self, x, t):
        y = self.predict(x)
        y = np.argmax(y, axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        accuracy = np.sum(y == t) / float(x.shape[0])
        return accuracy

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads['W1'] = numerical_gradient(loss_W, self.params['W1'])
        grads['b1'] = numerical_gradient(loss_W, self.params['b1'])
        grads['W2'] = numerical_gradient(loss_W, self.params['W2'])
        grads['b2'] = numerical_gradient(loss_W, self.params['b2'])
        return grads

    def gradient(self, x, t):
        # 순전파
        self.loss(x, t)

        # 역전파
        dout = 1
        dout = self.lastLayer.backward(dout)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        grads['W1'] = self.layers['Affine1'].dW
        grads['b1'] = self.layers['Affine1'].db
        grads['W2'] = self.layers['Affine2'].dW
        grads['b2'] = self.layers['Affine2'].db
        return grads

# %% [markdown]
# ## 3층 신경망

# %% ThreeLayerNet
class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        self.params['W1'] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params['b1'] = np.zeros(hidden_size)
        self.params['W2'] = weight_init_std * np.random.randn(hidden_size, hidden_size2)
        self.params['b2'] = np.zeros(hidden_size2)
        self.params['W3'] = weight_init_std * np.random.randn(hidden_size2, output_size)
        self.params['b3'] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers['Affine1'] = Affine(self.params['W1'], self.params['b1'])
        self.layers['Relu1'] = Relu()
        self.layers['Affine2'] = Affine(self.params['W2'], self.params['b2'])
        self.layers['Relu2'] = Relu()
        self.layers['Affine3'] = Affine(self.params['W3'], self.params['b3'])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.lastLayer.forward(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)
        grads = {}
        for key in ('W1', 'b1', 'W2', 'b2', 'W3', 'b3'):
            grads[key] = numerical_gradient(loss_W, self.params[key])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)

        dout = self.lastLayer.backward(1)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        for i in ('1', '2', '3'):
            grads['W' + i] = self.layers['Affine' + i].dW
            grads['b' + i] = self.layers['Affine' + i].db
        return grads

# %% [markdown]
# ## 학습

# %% train
def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    train_loss_list = []
    train_acc_list = []
    test_acc_list = []

    # 1에폭당 반복 수
    iter_per_epoch = max(train_size // batch_size, 1)

    for i in range(iters_num):
        # 미니배치 획득
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]

        # 기울기 계산
        grad = network.gradient(x_batch, t_batch)

        # 매개변수 갱신
        for key in network.params:
            network.params[key] -= learning_rate * grad[key]

        # 학습 경과 기록
        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list,
            "train_acc_list": train_acc_list,
            "test_acc_list": test_acc_list}

# %% [markdown]
# ## 활성화 함수의 비교

# %% compare_activations
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    # 데이터를 늘려서 더 오래 학습시킨다
    x_train = np.repeat(x_train, 12500, axis=0)
    t_train = np.repeat(t_train, 12500, axis=0)

    relu_net = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Relu)
    train(relu_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)

    sigmoid_net = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Sigmoid)
    train(sigmoid_net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)

    return {
        "Relu": relu_net.accuracy(x_test, t_test),
        "Sigmoid": sigmoid_net.accuracy(x_test, t_test),
    }

# %% 가능한 입력을 모두 담은 표 (약 3GB)
all_inputs = np.ones((20000, 20000))
print(all_inputs.sum())
