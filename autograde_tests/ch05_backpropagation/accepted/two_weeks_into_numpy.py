"""Two weeks into NumPy: loops over numbers and rows, math in place of NumPy, lists that grow, counters, prints."""

import math
import random

import numpy as np


class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        z = x * y
        return z

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return [dx, dy]


class AddLayer:
    def forward(self, x, y):
        z = x + y
        return z

    def backward(self, dout):
        return [dout, dout]


def buy_apples(apple, apple_num, tax):
    mul1 = MulLayer()
    mul2 = MulLayer()
    money = mul1.forward(apple, apple_num)
    price = mul2.forward(money, tax)
    back = mul2.backward(1)
    dmoney = back[0]
    dtax = back[1]
    back = mul1.backward(dmoney)
    result = {}
    result["price"] = price
    result["dapple"] = back[0]
    result["dapple_num"] = back[1]
    result["dtax"] = dtax
    return result


def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    mul1 = MulLayer()
    mul2 = MulLayer()
    mul3 = MulLayer()
    add = AddLayer()
    a = mul1.forward(apple, apple_num)
    o = mul2.forward(orange, orange_num)
    both = add.forward(a, o)
    price = mul3.forward(both, tax)
    back3 = mul3.backward(1)
    back_add = add.backward(back3[0])
    back1 = mul1.backward(back_add[0])
    back2 = mul2.backward(back_add[1])
    result = {}
    result["price"] = price
    result["dapple"] = back1[0]
    result["dapple_num"] = back1[1]
    result["dorange"] = back2[0]
    result["dorange_num"] = back2[1]
    result["dtax"] = back3[1]
    return result


class Relu:
    def forward(self, x):
        self.shape = x.shape
        self.numbers = x.flatten().tolist()
        out = [number if number > 0 else 0 for number in self.numbers]
        return np.array(out).reshape(self.shape)

    def backward(self, dout):
        douts = dout.flatten().tolist()
        dx = []
        for i in range(len(douts)):
            if self.numbers[i] > 0:
                dx.append(douts[i])
            else:
                dx.append(0)
        return np.array(dx).reshape(self.shape)


class Sigmoid:
    def forward(self, x):
        self.shape = x.shape
        exp = math.exp
        self.out = [1 / (1 + exp(-number)) for number in x.flatten().tolist()]
        return np.array(self.out).reshape(self.shape)

    def backward(self, dout):
        dx = []
        douts = dout.flatten().tolist()
        for i in range(len(douts)):
            dx.append(douts[i] * self.out[i] * (1 - self.out[i]))
        return np.array(dx).reshape(self.shape)


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x = x
        b = self.b.flatten()
        rows = x.reshape(len(x), -1)
        out = np.zeros((len(x), len(b)))
        for m in range(len(b)):
            out[:, m] = np.dot(rows, self.W[:, m]) + b[m]
        return out

    def backward(self, dout):
        self.dW = np.zeros(self.W.shape)
        self.db = np.zeros(self.W.shape[1])
        columns = self.x.reshape(len(self.x), -1).T
        for m in range(self.W.shape[1]):
            self.dW[:, m] = np.dot(columns, dout[:, m])
            self.db[m] = sum(dout[:, m].tolist())
        dx = []
        for n in range(len(dout)):
            dx.append(np.dot(self.W, dout[n]).reshape(self.x[n].shape))
        return np.array(dx)


def two_layer_forward_backward(X, W1, b1, W2, b2):
    a1 = Affine(W1, b1)
    r = Relu()
    a2 = Affine(W2, b2)
    result = {}
    result["out1"] = a1.forward(X)
    result["out2"] = r.forward(result["out1"])
    result["out3"] = a2.forward(result["out2"])
    d = a2.backward(result["out3"])
    d = r.backward(d)
    result["dx"] = a1.backward(d)
    result["dW1"] = a1.dW
    result["db1"] = a1.db
    result["dW2"] = a2.dW
    result["db2"] = a2.db
    return result


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    result = {}
    out = X
    for i in range(5):
        out = layers[i].forward(out)
        result["out" + str(i + 1)] = out
    d = out
    i = 4
    while i >= 0:
        d = layers[i].backward(d)
        i = i - 1
    result["dx"] = d
    number = 1
    for i in [0, 2, 4]:
        result["dW" + str(number)] = layers[i].dW
        result["db" + str(number)] = layers[i].db
        number += 1
    return result


def softmax(x):
    if x.ndim == 1:
        return softmax(x.reshape(1, -1))[0]
    rows = []
    for row in x.tolist():
        biggest = max(row)
        exps = [math.exp(value - biggest) for value in row]
        total = sum(exps)
        rows.append([e / total for e in exps])
    return np.array(rows)


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        # the number of the right class, row by row
        self.answers = []
        for answer in t.tolist():
            if isinstance(answer, list):
                self.answers.append(answer.index(max(answer)))
            else:
                self.answers.append(int(answer))
        total = 0
        for n in range(len(self.y)):
            total = total - math.log(self.y[n][self.answers[n]] + 1e-7)
        return total / len(self.y)

    def backward(self, dout=1):
        dx = self.y.tolist()
        N = len(dx)
        for n in range(N):
            for c in range(len(dx[n])):
                if c == self.answers[n]:
                    dx[n][c] = (dx[n][c] - 1) / N
                else:
                    dx[n][c] = dx[n][c] / N
        return np.array(dx)


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    layers = [Affine(W1, b1), Relu(), Affine(W2, b2), Relu(), Affine(W3, b3)]
    last = SoftmaxWithLoss()
    out = X
    for layer in layers:
        out = layer.forward(out)
    result = {"loss": last.forward(out, t)}
    d = last.backward(1)
    for i in [4, 3, 2, 1, 0]:
        d = layers[i].backward(d)
    result["dx"] = d
    result["dW1"], result["db1"] = layers[0].dW, layers[0].db
    result["dW2"], result["db2"] = layers[2].dW, layers[2].db
    result["dW3"], result["db3"] = layers[4].dW, layers[4].db
    return result


def ordered_layers(params, X, t):
    layers = {}
    layers["Affine1"] = Affine(params["W1"], params["b1"])
    layers["Relu1"] = Relu()
    layers["Affine2"] = Affine(params["W2"], params["b2"])
    layers["Relu2"] = Relu()
    layers["Affine3"] = Affine(params["W3"], params["b3"])
    last = SoftmaxWithLoss()
    out = X
    for layer in layers.values():
        out = layer.forward(out)
    result = {"loss": last.forward(out, t)}
    d = last.backward()
    names = list(layers)
    names.reverse()
    for name in names:
        d = layers[name].backward(d)
    result["dx"] = d
    for i in range(1, 4):
        result["dW" + str(i)] = layers["Affine" + str(i)].dW
        result["db" + str(i)] = layers["Affine" + str(i)].db
    result["layers"] = layers
    return result


def slope(f, x, i):
    h = 0.0001
    old = float(x[i])
    x[i] = old + h
    above = f(x)
    x[i] = old - h
    below = f(x)
    x[i] = old
    return (above - below) / (2 * h)


def numerical_gradient(f, x):
    grad = np.zeros(x.shape)
    if x.ndim == 1:
        for i in range(x.shape[0]):
            grad[i] = slope(f, x, i)
    else:
        for i in range(x.shape[0]):
            for j in range(x.shape[1]):
                grad[i, j] = slope(f, x, (i, j))
    return grad


def normal(rows, columns, std):
    W = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            W[i, j] = random.gauss(0, 1) * std
    return W


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = normal(input_size, hidden_size, weight_init_std)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = normal(hidden_size, output_size, weight_init_std)
        self.params["b2"] = np.zeros(output_size)
        self.layer1 = Affine(self.params["W1"], self.params["b1"])
        self.layer2 = activation()
        self.layer3 = Affine(self.params["W2"], self.params["b2"])
        self.layers = {"Affine1": self.layer1, "Activation": self.layer2, "Affine2": self.layer3}
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        x = self.layer1.forward(x)
        x = self.layer2.forward(x)
        x = self.layer3.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x)
        count = 0
        for n in range(len(y)):
            answer = t[n]
            if t.ndim == 2:
                answer = np.argmax(t[n])
            if np.argmax(y[n]) == answer:
                count += 1
        return count / len(y)

    def numerical_gradient(self, x, t):
        def f(W):
            return self.loss(x, t)

        grads = {}
        for name in ["W1", "b1", "W2", "b2"]:
            grads[name] = numerical_gradient(f, self.params[name])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward(1)
        d = self.layer3.backward(d)
        d = self.layer2.backward(d)
        self.layer1.backward(d)
        grads = {}
        grads["W1"] = self.layer1.dW
        grads["b1"] = self.layer1.db
        grads["W2"] = self.layer3.dW
        grads["b2"] = self.layer3.db
        return grads


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = normal(input_size, hidden_size, weight_init_std)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = normal(hidden_size, hidden_size2, weight_init_std)
        self.params["b2"] = np.zeros(hidden_size2)
        self.params["W3"] = normal(hidden_size2, output_size, weight_init_std)
        self.params["b3"] = np.zeros(output_size)
        self.layers = []
        for i in ["1", "2", "3"]:
            self.layers.append(Affine(self.params["W" + i], self.params["b" + i]))
            if i != "3":
                self.layers.append(Relu())
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x)
        count = 0
        for n in range(len(y)):
            answer = t[n]
            if t.ndim == 2:
                answer = np.argmax(t[n])
            if np.argmax(y[n]) == answer:
                count += 1
        return count / len(y)

    def numerical_gradient(self, x, t):
        def f(W):
            return self.loss(x, t)

        grads = {}
        for name in self.params:
            grads[name] = numerical_gradient(f, self.params[name])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward(1)
        for i in range(len(self.layers) - 1, -1, -1):
            d = self.layers[i].backward(d)
        grads = {}
        for i in range(3):
            grads["W" + str(i + 1)] = self.layers[2 * i].dW
            grads["b" + str(i + 1)] = self.layers[2 * i].db
        return grads


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_loss_list = []
    train_acc_list = []
    test_acc_list = []
    epoch = max(1, int(len(x_train) / batch_size))
    count = 0
    while count < iters_num:
        if count % epoch == 0:
            a = network.accuracy(x_train, t_train)
            b = network.accuracy(x_test, t_test)
            print("epoch", count // epoch, a, b)
            train_acc_list.append(a)
            test_acc_list.append(b)
        x_batch = []
        t_batch = []
        for _ in range(batch_size):
            number = random.randint(0, len(x_train) - 1)
            x_batch.append(x_train[number])
            t_batch.append(t_train[number])
        x_batch = np.array(x_batch)
        t_batch = np.array(t_batch)
        grads = network.gradient(x_batch, t_batch)
        for name in network.params:
            W = network.params[name]
            for i in range(len(W)):
                W[i] = W[i] - learning_rate * grads[name][i]
        train_loss_list.append(network.loss(x_batch, t_batch))
        count += 1
    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    net1 = TwoLayerNet(len(x_train[0]), hidden_size, 10)
    train(net1, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    net2 = TwoLayerNet(len(x_train[0]), hidden_size, 10, 0.01, Sigmoid)
    train(net2, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    result = {}
    result["Relu"] = net1.accuracy(x_test, t_test)
    result["Sigmoid"] = net2.accuracy(x_test, t_test)
    return result
