# /// misconception
# caught_by = ["test_gradients_of_all_three_layers", "test_labels_give_the_same"]
# shows = [".backward() / [] | .backward() / len()"]
#
# [title]
# ko = "배치 크기로 두 번 나눔"
# en = "Divided by the batch size twice"
#
# [explanation]
# ko = """
# 손실이 평균이므로 기울기를 데이터의 수로 나눕니다. 그런데 그 나눗셈은 손실 계층의 역전파가 이미 했으므로, 모든
# 기울기가 데이터의 수만큼 더 작아집니다. 본문의 식에서 나눗셈이 어느 계층의 일인지 보세요."""
# en = """
# The loss is a mean, so the gradients are divided by the number of rows. But the way back of the loss layer has done
# so already, and every gradient is now too small by that number once more. See in the formula which layer does the
# division."""
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)
    last_layer = SoftmaxWithLoss()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)
    loss = last_layer.forward(out5, t)

    dout = last_layer.backward() / X.shape[0]
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
