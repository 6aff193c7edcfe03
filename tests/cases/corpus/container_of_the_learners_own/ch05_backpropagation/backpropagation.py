class Result(dict):
    __getattr__ = dict.__getitem__


class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x


def buy_apples(apple, apple_num, tax):
    fruit, shop = MulLayer(), MulLayer()
    price = shop.forward(fruit.forward(apple, apple_num), tax)
    dcost, dtax = shop.backward(1)
    dapple, dapple_num = fruit.backward(dcost)
    return Result(price=price, dapple=dapple, dapple_num=dapple_num, dtax=dtax)
