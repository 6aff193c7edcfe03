# /// misconception
# caught_by = ["test_biases_of_one_row_give_the_same"]
#
# [title]
# ko = "db를 편향의 형상으로 바꿈"
# en = "db is given the shape of the bias"
#
# [explanation]
# ko = """
# 기울기는 매개변수와 형상이 같아야 한다고 생각하고 db를 편향의 형상에 맞춘 것 같습니다. 그러나 이 장의 약속에서 db는
# 편향이 한 행짜리 행렬로 주어져도 언제나 1차원입니다. 본문의 표에서 결과의 형상을 다시 확인해 보세요."""
# en = """
# You seem to think that a gradient must have the shape of its parameter, and fit db to the bias. In this chapter,
# however, each db is one-dimensional, even if the bias was given as a matrix of one row. Look up the shapes of the
# results in the table of the text."""
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
        "db1": affine1.db.reshape(b1.shape),
        "dW2": affine2.dW,
        "db2": affine2.db.reshape(b2.shape),
    }
