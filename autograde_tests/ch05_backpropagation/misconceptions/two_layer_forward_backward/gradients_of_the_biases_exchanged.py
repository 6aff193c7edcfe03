# /// misconception
# caught_by = ["test_gradients_of_the_second_layer", "test_gradients_behind_the_relu", "test_the_gradients_of_the_course"]
#
# [title]
# ko = "두 편향의 기울기가 서로 바뀜"
# en = "The gradients of the two biases are exchanged"
#
# [explanation]
# ko = """
# db1에 둘째 Affine의 기울기가, db2에 첫째 Affine의 기울기가 들어 있습니다. 이름의 번호는 순전파의 순서를 따릅니다. 각
# 기울기의 형상을 같은 번호의 편향과 비교해 보세요."""
# en = """
# db1 holds the gradient of the second Affine and db2 that of the first. The numbers of the names follow the way forward.
# Compare the shape of each gradient with the bias of the same number."""
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
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine2.db,
        "dW2": affine2.dW,
        "db2": affine1.db,
    }
