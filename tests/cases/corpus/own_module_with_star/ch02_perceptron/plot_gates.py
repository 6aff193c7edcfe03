import matplotlib.pyplot as plt
plt.plot([0, 1], [1, 0])
plt.show()
