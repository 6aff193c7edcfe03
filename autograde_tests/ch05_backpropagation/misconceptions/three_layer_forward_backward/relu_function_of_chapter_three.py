# /// misconception
# caught_by = ["test_the_output_of_the_course", "test_outputs_of_all_five_steps", "test_the_gradients_of_the_course"]
# shows = ["relu() in three_layer_forward_backward"]
#
# [title]
# ko = "없는 함수 relu를 부름"
# en = "Calls a function relu that is not there"
#
# [explanation]
# ko = """
# 3장에서 만든 relu 함수를 그대로 부르고 있지만, 이 장에는 그런 이름이 없어서 NameError가 납니다. 또한 함수는 순전파의
# 부호를 기억하지 못하므로 역전파에 쓸 수 없습니다. 이 장에서 직접 만든 계층을 어떻게 만들고 부르는지 다시 살펴보세요."""
# en = """
# The function relu of chapter 3 is called, but this chapter has no such name, so a NameError is raised. Besides, a
# function cannot remember the signs of the way forward, which the way back needs. See how the layer you made in this
# chapter is created and called."""
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)

    out1 = affine1.forward(X)
    out2 = relu(out1)
    out3 = affine2.forward(out2)
    out4 = relu(out3)
    out5 = affine3.forward(out4)

    dout = affine3.backward(out5)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "out4": out4,
        "out5": out5,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
