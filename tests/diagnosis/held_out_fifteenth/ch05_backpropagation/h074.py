# /// variant
# exercise = "buy_apples"
# mistakes = ["The price that is returned is the amount without the tax.", "dapple and dapple_num are unpacked in the wrong order, so that each has the value of the other."]
# ///
def buy_apples(apple, apple_num, tax):
    사과_계층 = MulLayer()
    세금_계층 = MulLayer()
    사과값 = 사과_계층.forward(apple, apple_num)
    지불액 = 세금_계층.forward(사과값, tax)
    사과값_기울기, 세금_기울기 = 세금_계층.backward(1)
    개수_기울기, 사과_기울기 = 사과_계층.backward(사과값_기울기)
    결과 = {}
    결과["price"] = 사과값
    결과["dapple"] = 사과_기울기
    결과["dapple_num"] = 개수_기울기
    결과["dtax"] = 세금_기울기
    return 결과
