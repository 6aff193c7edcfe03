# /// misconception
# caught_by = ["test_gradients_of_all_three_layers", "test_the_gradients_of_the_course"]
#
# [title]
# ko = "역전파 전에 기울기를 꺼냄"
# en = "The gradients are read before the way back"
#
# [explanation]
# ko = """
# 결과의 딕셔너리를 역전파보다 먼저 채워서, dW와 db의 자리에 None이 들어갔습니다. 나중에 계층의 속성이 새 배열을
# 가리키게 되어도 이미 꺼내 둔 값은 바뀌지 않습니다. 기울기가 언제 정해지는지, 언제 읽는지 줄의 순서를 살펴보세요."""
# en = """
# The dict of the result is filled before the way back, so None stands where each dW and db should be. When the
# attributes of the layers get their arrays later on, what was read earlier does not change. Look at the order of the
# lines: when are the gradients found, and when are they read?"""
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)

    result = {}
    result["out1"] = affine1.forward(X)
    result["out2"] = relu1.forward(result["out1"])
    result["out3"] = affine2.forward(result["out2"])
    result["out4"] = relu2.forward(result["out3"])
    result["out5"] = affine3.forward(result["out4"])
    result["dW1"], result["db1"] = affine1.dW, affine1.db
    result["dW2"], result["db2"] = affine2.dW, affine2.db
    result["dW3"], result["db3"] = affine3.dW, affine3.db

    dout = result["out5"]
    for layer in [affine3, relu2, affine2, relu1, affine1]:
        dout = layer.backward(dout)
    result["dx"] = dout
    return result
