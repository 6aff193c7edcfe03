# /// misconception
# caught_by = ["test_two_counters_count_independently"]
# shows = ["class level …", "Counter.…"]
# shows_no = ["self.… = start"]
#
# [title]
# ko = "모든 객체가 수 하나를 함께 씀"
# en = "All counters share one number"
#
# [explanation]
# ko = """
# Counter를 두 개 만들면 서로의 수를 바꿉니다. 수가 클래스나 전역 변수에 하나만 있어서 모든 객체가 그것을 함께
# 쓰기 때문입니다. 객체 두 개를 만들어 번갈아 더하고 읽어 보면서, 수가 누구의 것으로 저장되는지 살펴보세요."""
# en = """
# Two Counters change each other's number. The number exists only once, in the class or in a global variable, and
# every object uses it. Make two objects, add and read in turn, and look at where the number is stored and to whom it
# belongs."""
# ///
import numpy as np


class Counter:
    count = 0

    def __init__(self, start=0):
        Counter.count = start

    def add(self, n=1):
        Counter.count += n

    def read(self):
        return Counter.count
