# /// variant
# exercise = "Counter"
# mistakes = ["The constructor sets the number to 0 whatever start is.", "add uses the bare name 현재값 without self, which stops with UnboundLocalError."]
# ///
class Counter:
    def __init__(self, start=0):
        start = 0
        self.현재값 = start

    def add(self, n=1):
        현재값 = 현재값 + n

    def read(self):
        return self.현재값
