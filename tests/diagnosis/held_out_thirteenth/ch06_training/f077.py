# /// variant
# exercise = "train"
# mistakes = ["The targets are drawn with another random choice than the inputs, so they are not in pairs.", "Only the last loss is returned instead of the list of all losses."]
# ///
def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    loss = None
    n = len(x_train)
    for _ in range(iters_num):
        x_batch = x_train[np.random.choice(n, batch_size)]
        t_batch = t_train[np.random.choice(n, batch_size)]
        optimizer.update(network.params, network.gradient(x_batch, t_batch))
        loss = network.loss(x_batch, t_batch)
    return loss
