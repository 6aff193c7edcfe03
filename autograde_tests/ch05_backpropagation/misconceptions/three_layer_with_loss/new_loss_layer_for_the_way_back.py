# /// misconception
# caught_by = ["test_the_tiny_gradient_of_the_course", "test_gradients_of_all_three_layers"]
#
# [title]
# ko = "순전파를 하지 않은 손실 계층으로 역전파함"
# en = "A loss layer goes back that never went forward"
#
# [explanation]
# ko = """
# 역전파에 쓰는 SoftmaxWithLoss 객체는 순전파를 한 적이 없으므로 기억하는 확률과 정답이 없고, backward에서 오류가
# 납니다. 객체 하나를 순전파와 역전파에 모두 쓰려면 어떻게 해야 할지 생각해 보세요."""
# en = """
# The SoftmaxWithLoss of the way back has never gone forward, so it remembers neither probabilities nor targets, and
# its backward raises an error. Think about how one object can be used on both ways."""
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
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
    loss = SoftmaxWithLoss().forward(out5, t)

    dout = SoftmaxWithLoss().backward()
    dout = affine3.backward(dout)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "loss": loss,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
