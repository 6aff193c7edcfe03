# /// variant
# exercise = "three_layer_forward_backward"
# mistakes = ["The backward pass leaves out the first Relu.", "out2 of the result is out1, before the Relu."]
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    아핀1, 아핀2, 아핀3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    렐루1, 렐루2 = Relu(), Relu()
    출력1 = 아핀1.forward(X)
    출력2 = 렐루1.forward(출력1)
    출력3 = 아핀2.forward(출력2)
    출력4 = 렐루2.forward(출력3)
    출력5 = 아핀3.forward(출력4)
    기울기 = 출력5
    for 계층 in [아핀3, 렐루2, 아핀2, 아핀1]:
        기울기 = 계층.backward(기울기)
    결과 = dict()
    결과["out1"], 결과["out2"], 결과["out3"] = 출력1, 출력1, 출력3
    결과["out4"], 결과["out5"], 결과["dx"] = 출력4, 출력5, 기울기
    for 번호, 아핀 in [(1, 아핀1), (2, 아핀2), (3, 아핀3)]:
        결과["dW" + str(번호)] = 아핀.dW
        결과["db" + str(번호)] = 아핀.db
    return 결과
