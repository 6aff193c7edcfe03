# /// misconception
# caught_by = ["test_gradients_behind_the_relu"]
# shows = ["Affine(W1, b1).backward(Affine(W2, b2).backward(…"]
#
# [title]
# ko = "역전파에서 Relu를 건너뜀"
# en = "Relu is skipped on the way back"
#
# [explanation]
# ko = """
# 매개변수가 있는 계층만 거슬러 간 것 같습니다. Relu에는 매개변수가 없지만, 순전파에서 막았던 자리의 기울기를
# 역전파에서도 막아야 합니다. 음수가 섞인 입력으로 첫째 층의 기울기를 확인해 보세요."""
# en = """
# It seems that only the layers with parameters are visited on the way back. Relu has none, but where it stopped a
# number on the way forward it has to stop the gradient as well. Look at the gradients of the first layer with
# negative numbers in play."""
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
    dout = affine2.backward(dout)
    dx = affine1.backward(dout)

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
