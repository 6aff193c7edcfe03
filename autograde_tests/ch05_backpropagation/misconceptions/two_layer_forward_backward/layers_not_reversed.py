# /// misconception
# caught_by = ["test_the_gradients_of_the_course", "test_gradients_behind_the_relu"]
# shows = ["Affine(W1, b1).backward(Affine(W2, b2).forward(… | .backward from Affine(W1, b1) to Affine(W2, b2)"]
# shows_no = [".reverse"]
#
# [title]
# ko = "역전파도 순전파의 순서로 지남"
# en = "The way back visits the layers in forward order"
#
# [explanation]
# ko = """
# 역전파에서도 첫째 계층부터 차례로 부르고 있습니다. 마지막 출력의 기울기는 마지막 계층에만 맞으므로, 다른 계층에
# 넣으면 행렬의 형상이 맞지 않아 오류가 납니다. 기울기는 어느 쪽에서 들어와 어느 쪽으로 흘러가는지 계산 그래프에
# 화살표로 그려 보세요."""
# en = """
# The way back, too, calls the first layer first. The gradient of the last output fits the last layer and no other, so
# the shapes of the matrices do not match and an error is raised. Draw arrows into the computational graph: at which
# end does the gradient enter, and which way does it flow?"""
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)

    dout = out3
    dout = affine1.backward(dout)
    dout = relu1.backward(dout)
    dx = affine2.backward(dout)

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
