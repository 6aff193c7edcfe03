# /// misconception
# caught_by = ["test_labels_give_the_same"]
#
# [title]
# ko = "정답이 원-핫이라고만 생각함"
# en = "The targets are taken to be one-hot always"
#
# [explanation]
# ko = """
# 손실 계층을 거치지 않고 확률에서 정답을 직접 빼고 있습니다. 레이블은 원-핫과 형상이 달라서 뺄 수 없거나 엉뚱하게
# 브로드캐스트됩니다. 두 형식을 이미 구별하는 계층이 어디에 있는지 보세요."""
# en = """
# The targets are subtracted from the probabilities without the help of the loss layer. Labels have another shape than
# one-hot targets, so the difference fails or broadcasts in a wrong way. Where is there a layer that already tells the
# two forms apart?"""
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

    dout = (softmax(out5) - t) / X.shape[0]
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
